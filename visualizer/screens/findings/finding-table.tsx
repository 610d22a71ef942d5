import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { obligation as obligations } from '../../../schema/vocabulary/obligation.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { FindingSymbol, ObligationMark } from '../../display/finding-symbol.js';
import { formatAddress } from '../../state/address.js';
import { addressOf, view } from '../../state/navigation.js';
import { NO_DETAILS } from '../../state/view.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import { askedBy, reasonOf, subjectOf, wordOf } from './finding-words.js';
import type { FindingRow } from './shown-finding.js';

const verdictOf = (finding: FindingRow): string => capital([wordOf(finding), reasonOf(finding)].filter(Boolean).join('; '));

/** What can be said of a finding in cells; `text` is for files. */
function columns(withLand: boolean): readonly Column<FindingRow>[] {
  const { table } = texts.value.findings;
  const all: readonly Column<FindingRow>[] = [
    { key: 'subject', label: table.subject, cell: (finding) => <a class="kern-link" id={finding.id} href={addressOf({ room: 'finding', id: finding.id })}>{subjectOf(finding)}</a>, text: subjectOf },
    { key: 'land', label: table.land, cell: ({ land }) => <a class="kern-link" href={addressOf({ room: 'land', land, tab: 'befunde' })}>{labelOf(federalStateCode, land)}</a>, text: ({ land }) => labelOf(federalStateCode, land) },
    { key: 'word', label: table.word, cell: (finding) => <span class="with-symbol"><FindingSymbol kind={finding.kind} /><span>{verdictOf(finding)}</span></span>, text: verdictOf },
    { key: 'obligation', label: table.obligation, cell: ({ obligation }) => <ObligationMark obligation={obligation} />, text: ({ obligation }) => labelOf(obligations, obligation) },
    { key: 'sentence', label: table.sentence, cell: ({ text }) => text, text: ({ text }) => text },
    { key: 'status', label: table.status, cell: statusOf, text: statusOf },
  ];
  return withLand ? all : all.filter(({ key }) => key !== 'land');
}

const statusOf = ({ acceptance }: FindingRow): string => (acceptance?.applies ? texts.value.findings.table.accepted : texts.value.findings.table.open);

const sourcesOf = ({ facts }: FindingRow): string =>
  [...new Set(facts.flatMap(({ evidence }) => evidence.map(({ source, locator }) => `${source.title}, ${locator}`)))].join('; ');

/** The address of a finding's page from outside, at the moment that is shown. */
function linkTo(id: string): string {
  const { validAt, knownAt, language } = view.value.details;
  return `${location.origin}${location.pathname}${formatAddress({ path: { room: 'finding', id }, details: { ...NO_DETAILS, validAt, knownAt, language }, others: [] })}`;
}

/** The columns of a file: those of the table, what asks for it, and where it is written. */
export function fileColumns(): readonly Column<FindingRow>[] {
  const { table } = texts.value.findings;
  const told: readonly (readonly [string, string, (finding: FindingRow) => string])[] = [
    ['pattern', table.pattern, askedBy], ['sources', table.sources, sourcesOf], ['address', table.address, ({ id }) => linkTo(id)],
  ];
  return [...columns(true), ...told.map(([key, label, text]) => ({ key, label, cell: text, text }))];
}

/** The cards' twin. */
export function FindingTable({ findings, withLand, wanted }: { readonly findings: readonly FindingRow[]; readonly withLand: boolean; readonly wanted: string | null }) {
  return (
    <DataTable
      caption={texts.value.findings.table.caption(findings.length)}
      columns={columns(withLand)}
      rows={findings}
      keyOf={({ id }) => id}
      chosen={({ id }) => id === wanted}
    />
  );
}
