import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { view } from '../../state/navigation.js';
import { labelOf, texts } from '../../texts/texts.js';
import { readCell } from './cell.js';
import { SignLink } from '../../display/sign-grid.js';
import { fieldCell, type Row } from './field-cell.js';
import { fieldName, type Field } from './fields.js';

function counts({ slots }: Row): string {
  const many = (verdict: Row['slots'][number]['verdict']): number => slots.filter((slot) => slot.verdict === verdict).length;
  return texts.value.overview.counts(many('PRESENT'), many('ABSENT_CONFIRMED'), many('UNKNOWN'));
}

/** The overview for narrow windows: every Land with its fields below each other. */
export function FieldList({ rows, fields }: { readonly rows: readonly Row[]; readonly fields: readonly Field[] }) {
  const chosen = readCell(view.value.details.cell ?? '');
  return (
    <ul class="field-list">
      {rows.map((row) => {
        const { code } = row.federalState;
        return (
          <li key={code}>
            <details class="field-list__land" open={chosen?.land === code}>
              <summary><h2 class="field-list__name">{labelOf(federalStateCode, code)}</h2> <span class="quiet">{counts(row)}</span></summary>
              <ul>
                {fields.map((field) => {
                  const cell = fieldCell(row, field);
                  return cell && <li key={field.key}><span class="field-list__field">{fieldName(field)}</span><SignLink cell={cell} /></li>;
                })}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
