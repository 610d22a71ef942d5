import { cooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import { cooperationStatus } from '../../../schema/vocabulary/cooperation-status.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { FindingSymbol } from '../../display/finding-symbol.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import type { ShownFinding } from '../findings/shown-finding.js';
import { References } from './references.js';
import type { ReportAbsence, ReportCooperation } from './report-parts.js';
import type { SourceNumbers } from './source-numbers.js';

const membersOf = ({ participants }: ReportCooperation): string =>
  participants.map(({ actor, certain }, index) => `${index === 0 ? '' : certain ? ' – ' : ` ${texts.value.net.alternatives} `}${actor.name}`).join('');

const formsOf = ({ kinds }: ReportCooperation): string => capital(kinds.map((kind) => labelOf(cooperationKind, kind)).join(', '));

interface CooperationProps {
  readonly caption: string;
  readonly cooperations: readonly ReportCooperation[];
  readonly numbers: SourceNumbers;
  /** Also says what limits each. */
  readonly limited: boolean;
}

function limitOf({ status, confidence }: ReportCooperation): string {
  return [...(status === 'ACTIVE' ? [] : [labelOf(cooperationStatus, status)]), ...(confidence === 'LOW' ? [texts.value.marks.low] : [])].join(', ');
}

/** Who works together with whom, in which form, and where it is written. */
export function Cooperations({ caption, cooperations, numbers, limited }: CooperationProps) {
  const { report } = texts.value;
  const columns: readonly Column<ReportCooperation>[] = [
    { key: 'members', label: report.members, cell: (one) => <span data-facts={one.id}>{membersOf(one)}</span> },
    { key: 'form', label: report.form, cell: formsOf },
    ...(limited ? [{ key: 'standing', label: report.standing, cell: (one: ReportCooperation) => capital(limitOf(one)) }] : []),
    { key: 'evidence', label: report.evidence, cell: ({ evidence }) => <References proofs={evidence} numbers={numbers} /> },
  ];
  return <DataTable caption={caption} columns={columns} rows={cooperations} keyOf={({ id }) => id} />;
}

/** Findings as sentences, each with where it is written. */
export function FindingSentences({ findings, numbers }: { readonly findings: readonly ShownFinding[]; readonly numbers: SourceNumbers | null }) {
  return (
    <ul class="report__list">
      {findings.map(({ id, kind, text, facts }) => (
        <li key={id} class="with-symbol" data-facts={[id, ...facts.map((fact) => fact.id)].join(' ')}>
          <FindingSymbol kind={kind} />
          <span>{text}{numbers && <References proofs={facts.flatMap(({ evidence }) => evidence)} numbers={numbers} />}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is known not to exist although nothing asks for it. */
export function AbsenceSentences({ absences, numbers }: { readonly absences: readonly ReportAbsence[]; readonly numbers: SourceNumbers }) {
  return (
    <ul class="report__list">
      {absences.map(({ id, text, evidence }) => (
        <li key={id} class="with-symbol" data-facts={id}><FindingSymbol kind="MISSING_LINK" /><span>{text}<References proofs={evidence} numbers={numbers} /></span></li>
      ))}
    </ul>
  );
}
