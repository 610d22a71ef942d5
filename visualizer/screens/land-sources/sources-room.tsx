import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { sourceKind } from '../../../schema/vocabulary/source-kind.js';
import { LandSourcesDocument, type LandSourcesQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { ExternalLink } from '../../display/external-link.js';
import { Empty } from '../../display/notice.js';
import { fileName } from '../../export/file-name.js';
import { TableButton } from '../../export/table-button.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf, language } from '../../state/navigation.js';
import { writtenDay } from '../../texts/dates.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import { sourceRows, type SourceRow } from './land-sources.js';

/** How far the places named as evidence were looked up again. */
function checkOf({ places, verified, notCheckable }: SourceRow): string {
  const { landTabs: words } = texts.value;
  return [words.checked(verified, places), ...(notCheckable > 0 ? [words.notCheckable(notCheckable)] : [])].join('; ');
}

const published = ({ source: { publishedOn } }: SourceRow): string => (publishedOn === null ? '–' : writtenDay(publishedOn, language.value));

function columns(): readonly Column<SourceRow>[] {
  const { landTabs: words, sources, proof } = texts.value;
  return [
    {
      key: 'title', label: sources.name,
      cell: ({ source: { id, title, url } }) => (
        <>
          <a class="kern-link" href={addressOf({ room: 'sources' }, { source: id })} lang="de">{title}</a>
          {url !== null && <> <ExternalLink href={url}>{proof.openSource}</ExternalLink></>}
        </>
      ),
    },
    { key: 'publisher', label: sources.publisher, cell: ({ source }) => <span lang="de">{source.publisher ?? '–'}</span> },
    { key: 'published', label: sources.published, cell: published },
    { key: 'kind', label: sources.kind, cell: ({ source }) => capital(labelOf(sourceKind, source.kind)) },
    { key: 'statements', label: words.statements, cell: ({ statements }) => statements, numeric: true },
    { key: 'check', label: words.check, cell: checkOf },
  ];
}

function Sources({ answer: { code, key, asOf: { validAt }, constellation } }: { readonly answer: LandSourcesQuery['federalState'] }) {
  const { landTabs: words, sources, download } = texts.value;
  const rows = sourceRows(constellation, key);
  const land = labelOf(federalStateCode, code);
  if (rows.length === 0) return <Empty text={words.noSources} />;
  const head = [sources.name, sources.publisher, sources.published, sources.kind, words.statements, words.check, download.columns.url];
  return (
    <div class="land-tables">
      <DataTable caption={words.sourcesOf(land, rows.length)} columns={columns()} rows={rows} keyOf={({ source }) => source.id} />
      <TableButton
        name={fileName({ subject: land, view: download.views.quellen, day: validAt, ending: 'csv' })}
        table={() => ({ head, rows: rows.map((row) => [row.source.title, row.source.publisher ?? '', row.source.publishedOn ?? '', labelOf(sourceKind, row.source.kind), String(row.statements), checkOf(row), row.source.url ?? '']) })}
      />
    </div>
  );
}

/** The sources that speak of a Land: how much they say, and whether it was looked up again. */
export function SourcesRoom({ land }: { readonly land: FederalStateCode }) {
  const asked = useAnswer(LandSourcesDocument, { code: land, at: asOf.value });
  return (
    <>
      <h2 class="kern-sr-only">{texts.value.land.tabs.quellen}</h2>
      <Answer asked={asked}>{({ federalState }) => <Sources answer={federalState} />}</Answer>
    </>
  );
}
