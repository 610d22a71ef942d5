import { useEffect, useRef } from 'preact/hooks';
import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { FindingsDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { Button } from '../../display/button.js';
import { Empty } from '../../display/notice.js';
import { useScrollTo } from '../../display/use-scroll-to.js';
import { ViewSwitch } from '../../display/view-switch.js';
import { fileName } from '../../export/file-name.js';
import { TableButton } from '../../export/table-button.js';
import { tableFile } from '../../export/table-file.js';
import { hintsAmong, questionOf } from '../../legend/questions.js';
import { announce } from '../../state/announcement.js';
import { adjust, addressWith, asOf, view } from '../../state/navigation.js';
import { usePages } from '../../state/pages.js';
import { inWords, labelOf, spoken, texts } from '../../texts/texts.js';
import { allRows } from './all-rows.js';
import { FindingCards } from './finding-cards.js';
import { filterOf, kindsWanted, narrows, WHOLE } from './finding-filter.js';
import { FindingTable, fileColumns } from './finding-table.js';
import type { ShownFinding } from './shown-finding.js';

function Switch() {
  const { findings } = texts.value;
  const { asTable } = view.value.details;
  return (
    <ViewSwitch
      label={findings.view}
      choices={[
        { label: findings.asCards, address: addressWith({ asTable: false }), chosen: !asTable },
        { label: findings.asTable, address: addressWith({ asTable: true }), chosen: asTable },
      ]}
    />
  );
}

function Nothing() {
  const { findings } = texts.value;
  if (!narrows(view.value.details)) return <Empty text={findings.empty} />;
  return <Empty text={findings.emptyByFilter}><Button onClick={() => adjust(WHOLE)}>{findings.reset}</Button></Empty>;
}

/** What people would call the file: what it is about, which part, of which day. */
function nameOf(land: FederalStateCode | null, day: string): string {
  const { findings, germany } = texts.value;
  const question = questionOf(view.value.details.question ?? '');
  return fileName({ subject: land === null ? germany.title : labelOf(federalStateCode, land), view: [findings.file, question && inWords(question.label)].filter(Boolean).join(' '), day, ending: 'csv' });
}

/** Loads the next page, and tells once it is there. */
function useMore(more: (() => void) | null, said: string): (() => void) | null {
  const awaited = useRef(false);
  useEffect(() => {
    if (awaited.current) announce(said);
    awaited.current = false;
  }, [said]);
  return more && (() => {
    awaited.current = true;
    more();
  });
}

/** Tells what is left whenever something else is asked for; not when the screen is entered. */
function useTold(asked: string, said: string | null): void {
  const told = useRef(asked);
  useEffect(() => {
    if (said === null || told.current === asked) return;
    told.current = asked;
    announce(said);
  }, [asked, said]);
}

interface ListProps {
  readonly land: FederalStateCode | null;
}

/** How many there are, how they are shown, and all of them as a file. */
function Head({ rows, total, land }: ListProps & { readonly rows: readonly ShownFinding[]; readonly total: number }) {
  const variables = { filter: filterOf(view.value.details, land), at: asOf.value, language: spoken.value };
  const file = async () => tableFile(fileColumns(), await allRows(variables));
  return (
    <div class="finding-head" data-region>
      <h2 class="kern-heading-small">{texts.value.findings.shown(rows.length, total, hintsAmong(kindsWanted(view.value.details)))}</h2>
      <Switch />
      <TableButton name={nameOf(land, rows[0]?.asOf.validAt ?? '')} table={file} />
    </div>
  );
}

/** The findings that the address asks for, as cards or as a table, page by page. */
export function FindingList({ land }: ListProps) {
  const { findings } = texts.value;
  const { details } = view.value;
  const { asked, rows, totalCount, whole, more } = usePages({
    text: FindingsDocument,
    variables: { filter: filterOf(details, land), at: asOf.value, language: spoken.value },
    page: (answer) => answer.findings,
  });
  const known = rows.some(({ id }) => id === details.finding);
  useScrollTo(known ? details.finding : null);
  const left = totalCount === 0 ? findings.emptyByFilter : findings.shown(rows.length, totalCount, hintsAmong(kindsWanted(details)));
  useTold(JSON.stringify(filterOf(details, land)), asked.loaded.state === 'ready' ? left : null);
  const loadMore = useMore(more, findings.loadedMore(rows.length, totalCount));
  const shown = { findings: rows, withLand: land === null, wanted: details.finding };
  return (
    <>
      {rows.length > 0 && <Head rows={rows} total={totalCount} land={land} />}
      {whole && details.finding !== null && !known && <Empty text={findings.gone} />}
      {rows.length > 0 && (details.asTable ? <FindingTable {...shown} /> : <FindingCards {...shown} grouped={whole && land !== null} />)}
      <Answer asked={asked}>{() => rows.length === 0 && <Nothing />}</Answer>
      {loadMore && <Button onClick={loadMore}>{findings.more}</Button>}
    </>
  );
}
