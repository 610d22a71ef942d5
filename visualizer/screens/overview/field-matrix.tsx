import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { obligation as obligations } from '../../../schema/vocabulary/obligation.js';
import { SignGrid } from '../../display/sign-grid.js';
import { addressOf, view } from '../../state/navigation.js';
import { softly } from '../../texts/soft-hyphens.js';
import { labelOf, texts } from '../../texts/texts.js';
import { readCell } from './cell.js';
import { fieldCell, type Row } from './field-cell.js';
import { fieldName, type Field } from './fields.js';

interface Props {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
}

/** Länder × fields. */
export function FieldMatrix({ title, rows, fields }: Props) {
  const chosen = readCell(view.value.details.cell ?? '');
  const start = { row: rows.findIndex(({ federalState }) => federalState.code === chosen?.land), column: fields.findIndex(({ key }) => key === chosen?.key) };
  const lands = rows.map(({ federalState: { code } }) => ({ key: code, label: labelOf(federalStateCode, code), address: addressOf({ room: 'land', land: code, tab: 'netz' }) }));
  const heads = fields.map((field) => ({
    key: field.key,
    content: <span class="matrix__kind-name">{softly(fieldName(field))} ({labelOf(obligations, field.obligation)})</span>,
  }));
  const cellAt = (row: number, column: number) => {
    const [land, field] = [rows[row], fields[column]];
    return land && field && fieldCell(land, field);
  };
  return (
    <section class="overview-part">
      <h2 class="kern-heading-small">{title}</h2>
      <SignGrid title={title} corner={texts.value.overview.land} columns={heads} rows={lands} cellAt={cellAt} start={start} />
    </section>
  );
}
