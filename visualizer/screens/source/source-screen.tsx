import type { ComponentChildren } from 'preact';
import { sourceKind } from '../../../schema/vocabulary/source-kind.js';
import { SourcePageDocument, type SourcePageQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { WebsiteLink } from '../../display/external-link.js';
import { ScreenHeading } from '../../display/heading.js';
import { Empty } from '../../display/notice.js';
import { Limits, limitsOf } from '../../display/statement-marks.js';
import { fileName } from '../../export/file-name.js';
import { TableButton } from '../../export/table-button.js';
import { tableFile } from '../../export/table-file.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf, language } from '../../state/navigation.js';
import { writtenDay } from '../../texts/dates.js';
import { capital, labelOf, spoken, texts } from '../../texts/texts.js';
import { UnknownScreen } from '../help/unknown-screen.js';
import { provenBy, type Proven, type ShownSource } from './proven.js';

const isSource = (node: SourcePageQuery['node']): node is ShownSource => node?.__typename === 'Source';

const day = (date: string): string => writtenDay(date, language.value);

/** When a piece of evidence was read, and whether it was looked at again. */
function checkedOf({ evidence: { retrievedAt, verifiedAt } }: Proven): string {
  const { table } = texts.value.source;
  return [...(retrievedAt ? [table.retrieved(day(retrievedAt))] : []), verifiedAt ? table.verified(day(verifiedAt)) : table.never].join(', ');
}

function columns(): readonly Column<Proven>[] {
  const { table } = texts.value.source;
  return [
    { key: 'place', label: table.place, cell: ({ evidence }) => <span lang="de">{evidence.locator}</span>, text: ({ evidence }) => evidence.locator },
    { key: 'statement', label: table.statement, cell: ({ fact }) => <><a class="kern-link" href={addressOf({ room: 'statement', id: fact.id })}>{fact.text}</a><Limits limits={limitsOf(fact)} /></>, text: ({ fact }) => fact.text },
    { key: 'assertedBy', label: table.assertedBy, cell: ({ evidence }) => (evidence.assertedBy ? <span lang="de">{evidence.assertedBy}</span> : table.itself), text: ({ evidence }) => evidence.assertedBy ?? table.itself },
    { key: 'checked', label: table.checked, cell: checkedOf, text: checkedOf },
  ];
}

/** What sort of document it is, and how well what it vouches for can be relied on. */
function Facts({ source, proven }: { readonly source: ShownSource; readonly proven: readonly Proven[] }) {
  const words = texts.value.source;
  const { kind, publisher, publishedOn, url, evidenceCount } = source;
  const checked = proven.filter(({ evidence }) => evidence.verifiedAt !== null).length;
  const checkable = proven.filter(({ evidence }) => evidence.passageSha256 !== null).length;
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [words.kind, capital(labelOf(sourceKind, kind))],
    [words.publisher, publisher && <span lang="de">{publisher}</span>],
    [words.published, publishedOn ? day(publishedOn) : <span class="quiet">{words.noDay}</span>],
    [words.link, url && <WebsiteLink href={url} />],
    [words.counts, words.evidence(evidenceCount)],
    [words.checks, proven.length > 0 && `${words.checked(checked, proven.length)} ${words.checkable(checkable, proven.length)}`],
  ];
  return <dl class="facts">{rows.map(([label, value]) => value && <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>;
}

function SourcePage({ source }: { readonly source: ShownSource }) {
  const words = texts.value.source;
  const proven = provenBy(source);
  return (
    <>
      <div class="page">
        <ScreenHeading title={source.title} lang="de" />
        <Facts source={source} proven={proven} />
        <p><a class="kern-link" href={addressOf({ room: 'sources' })}>{words.all}</a></p>
      </div>
      <h2 class="subheading">{words.facts}</h2>
      {proven.length < source.evidenceCount && proven.length > 0 && <p class="remark">{words.limited(proven.length, source.evidenceCount)} <a class="kern-link" href={addressOf({ room: 'germany' })}>{words.toLands}</a></p>}
      {proven.length === 0 ? <Empty text={words.noFacts} /> : (
        <>
          <TableButton name={fileName({ subject: source.title, view: words.counts, day: '', ending: 'csv' })} table={() => tableFile(columns(), proven)} />
          <DataTable caption={words.table.caption(proven.length)} columns={columns()} rows={proven} keyOf={({ fact, evidence }) => `${fact.id} ${evidence.locator}`} />
        </>
      )}
    </>
  );
}

/** A source as a page of its own: what it is, what it proves, whether that was checked. */
export function SourceScreen({ id }: { readonly id: string }) {
  const asked = useAnswer(SourcePageDocument, { id, at: asOf.value, language: spoken.value });
  return <Answer asked={asked}>{({ node }) => (isSource(node) ? <SourcePage source={node} /> : <UnknownScreen message={texts.value.sources.unknown} />)}</Answer>;
}
