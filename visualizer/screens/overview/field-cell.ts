import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { OverviewQuery } from '../../api/generated/operations.js';
import type { SignCell } from '../../display/sign-grid.js';
import { verdictWord, verdictWords } from '../../display/verdict-words.js';
import { lookOfVerdict } from '../../legend/verdict-looks.js';
import { addressWith, view } from '../../state/navigation.js';
import { labelOf, texts } from '../../texts/texts.js';
import { writeCell } from './cell.js';
import { fieldName, type Field } from './fields.js';

export type Row = OverviewQuery['overview']['rows'][number];
export type Slot = Row['slots'][number];

/** What the overview says of one field in one Land. */
export function fieldCell({ federalState: { code }, slots }: Row, field: Field): SignCell | undefined {
  const slot = slots.find(({ key }) => key === field.key);
  if (!slot) return undefined;
  const name = writeCell({ land: code, key: slot.key });
  return {
    look: lookOfVerdict(slot), word: verdictWord(slot), title: verdictWords(slot), name,
    about: texts.value.overview.cell(labelOf(federalStateCode, code), fieldName(field)),
    address: addressWith({ cell: name }), chosen: view.value.details.cell === name,
  };
}
