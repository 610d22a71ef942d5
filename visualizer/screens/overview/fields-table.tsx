import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { obligation as obligations } from '../../../schema/vocabulary/obligation.js';
import { unknownReason as unknownReasons } from '../../../schema/vocabulary/unknown-reason.js';
import type { Verdict } from '../../../schema/vocabulary/verdict.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { verdictWords } from '../../display/verdict-words.js';
import { addressWith } from '../../state/navigation.js';
import { softly } from '../../texts/soft-hyphens.js';
import { labelOf, texts } from '../../texts/texts.js';
import { writeCell } from './cell.js';
import type { Row, Slot } from './field-cell.js';
import { fieldName, type Field } from './fields.js';

interface Entry {
  readonly row: Row;
  readonly slot: Slot;
}

/** What is to be said beside the name of a Land; nothing where the column says it all. */
function addition(slot: Slot): string {
  if (slot.unknownReason !== null) return labelOf(unknownReasons, slot.unknownReason);
  return slot.verdict === 'NOT_APPLICABLE' || slot.extent === 'WHOLE' ? '' : verdictWords(slot);
}

function Lands({ entries }: { readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return <span class="quiet">–</span>;
  const additions = [...new Set(entries.map(({ slot }) => addition(slot)))];
  return (
    <ul class="land-groups">
      {additions.map((words) => (
        <li key={words}>
          {entries.filter(({ slot }) => addition(slot) === words).map(({ row, slot }, index) => (
            <span key={row.federalState.code}>{index > 0 && ', '}<a class="kern-link kern-link--small" href={addressWith({ cell: writeCell({ land: row.federalState.code, key: slot.key }), asTable: true })}>{labelOf(federalStateCode, row.federalState.code)}</a></span>
          ))}
          {words !== '' && <span class="quiet"> ({words})</span>}
        </li>
      ))}
    </ul>
  );
}

function columns(rows: readonly Row[]): readonly Column<Field>[] {
  const { overview } = texts.value;
  const withVerdict = (field: Field, verdict: Verdict): readonly Entry[] =>
    rows.flatMap((row) => row.slots.filter(({ key, verdict: own }) => key === field.key && own === verdict).map((slot) => ({ row, slot })));
  const inapplicable = rows.some(({ slots }) => slots.some(({ verdict }) => verdict === 'NOT_APPLICABLE'));
  return [
    { key: 'field', label: overview.question, cell: (field) => softly(fieldName(field)) },
    { key: 'obligation', label: overview.table.obligation, cell: ({ obligation }) => labelOf(obligations, obligation) },
    { key: 'present', label: overview.table.present, cell: (field) => <Lands entries={withVerdict(field, 'PRESENT')} /> },
    { key: 'absent', label: overview.table.absent, cell: (field) => <Lands entries={withVerdict(field, 'ABSENT_CONFIRMED')} /> },
    { key: 'unknown', label: overview.table.unknown, cell: (field) => <Lands entries={withVerdict(field, 'UNKNOWN')} /> },
    ...(inapplicable ? [{ key: 'inapplicable', label: overview.table.inapplicable, cell: (field: Field) => <Lands entries={withVerdict(field, 'NOT_APPLICABLE')} /> }] : []),
  ];
}

/** The matrix's twin: the same verdicts by field, the Länder in their fixed order. */
export function FieldsTable({ rows, fields }: { readonly rows: readonly Row[]; readonly fields: readonly Field[] }) {
  return <div class="fields-table"><DataTable caption={texts.value.overview.table.caption} columns={columns(rows)} rows={fields} keyOf={({ key }) => key} /></div>;
}
