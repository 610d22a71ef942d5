import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { obligation as obligations } from '../../../schema/vocabulary/obligation.js';
import type { OverviewQuery } from '../../api/generated/operations.js';
import { VerdictSymbol } from '../../display/verdict-symbol.js';
import { verdictWord, verdictWords } from '../../display/verdict-words.js';
import { lookOfVerdict } from '../../legend/verdict-looks.js';
import { addressOf, addressWith, view } from '../../state/navigation.js';
import { softly } from '../../texts/soft-hyphens.js';
import { labelOf, texts } from '../../texts/texts.js';
import { readCell, writeCell } from './cell.js';
import { fieldName, type Field } from './fields.js';
import { useGridKeys } from './use-grid-keys.js';

export type Row = OverviewQuery['overview']['rows'][number];
export type Slot = Row['slots'][number];

/** A cell: sign and word of the verdict, and the way to all that is known of it. */
export function CellLink({ row, slot, field, ...rest }: { readonly row: Row; readonly slot: Slot; readonly field: Field; readonly tabIndex?: number; readonly spot?: string; readonly onFocus?: () => void }) {
  const { code } = row.federalState;
  const cell = writeCell({ land: code, key: slot.key });
  const chosen = view.value.details.cell === cell;
  return (
    <a
      class={`field field--${lookOfVerdict(slot)}`}
      href={addressWith({ cell })}
      aria-current={chosen ? 'true' : undefined}
      title={verdictWords(slot)}
      tabIndex={rest.tabIndex}
      data-spot={rest.spot}
      data-cell={cell}
      onFocus={rest.onFocus}
    >
      <VerdictSymbol look={lookOfVerdict(slot)} />
      <span class="kern-sr-only">{texts.value.overview.cell(labelOf(federalStateCode, code), fieldName(field))}: </span>
      <span class="field__word">{softly(verdictWord(slot))}</span>
    </a>
  );
}

function Heads({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <tr>
      <th scope="col">{texts.value.overview.land}</th>
      {fields.map((field) => (
        <th key={field.key} scope="col" class="matrix__kind">
          <span class="matrix__kind-name">{softly(fieldName(field))} ({labelOf(obligations, field.obligation)})</span>
        </th>
      ))}
    </tr>
  );
}

interface Props {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
}

/** Länder × fields as a grid: one tab stop, arrow keys inside; it moves sideways in its frame where it does not fit. */
export function FieldMatrix({ title, rows, fields }: Props) {
  const chosen = readCell(view.value.details.cell ?? '');
  const start = { row: Math.max(0, rows.findIndex(({ federalState }) => federalState.code === chosen?.land)), column: Math.max(0, fields.findIndex(({ key }) => key === chosen?.key)) };
  const keys = useGridKeys({ rows: rows.length, columns: fields.length }, start);
  return (
    <section class="overview-part">
      <h2 class="kern-heading-small">{title}</h2>
      <div class="matrix__frame" data-region>
        <table class="matrix matrix--fields" role="grid" aria-label={title} onKeyDown={keys.onKeyDown}>
          <thead><Heads fields={fields} /></thead>
          <tbody>
            {rows.map((row, rowIndex) => (
              <tr key={row.federalState.code}>
                <th scope="row"><a class="kern-link kern-link--small" tabIndex={-1} href={addressOf({ room: 'land', land: row.federalState.code, tab: 'netz' })}>{softly(labelOf(federalStateCode, row.federalState.code))}</a></th>
                {fields.map((field, column) => {
                  const slot = row.slots.find(({ key }) => key === field.key);
                  const spot = { row: rowIndex, column };
                  return (
                    <td key={field.key} class="matrix__cell">
                      {slot && <CellLink row={row} slot={slot} field={field} tabIndex={keys.tabIndexOf(spot)} spot={`${rowIndex} ${column}`} onFocus={() => keys.onFocus(spot)} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
