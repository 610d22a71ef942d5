import { texts } from '../../texts/texts.js';
import type { MatrixVerdict, Sign } from './matrix.js';

/** The verdict of a row in words. */
export function verdictWords(verdict: MatrixVerdict): string {
  const { matrix } = texts.value;
  switch (verdict.says) {
    case 'nobody':
      return matrix.nobody;
    case 'onlyInvolved':
      return matrix.onlyInvolved;
    case 'noLead':
      return matrix.noLead;
    default:
      return matrix[verdict.says](verdict.count);
  }
}

/** A sign in words: role, who, and how far it is documented. */
export function signWords({ sign, general, actors }: Sign): string {
  const { matrix } = texts.value;
  return matrix.cell(matrix[sign], actors.join(', '), general ? matrix.general : matrix.land);
}
