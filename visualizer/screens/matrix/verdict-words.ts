import { lookOf } from '../../legend/statement-looks.js';
import { inWords, listed, texts } from '../../texts/texts.js';
import type { MatrixFinding } from './matrix-findings.js';
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
export function signWords({ sign, general, actors, places }: Sign): string {
  const { matrix, net } = texts.value;
  return matrix.cell(matrix[sign], actors.join(', '), general ? matrix.general : places.length > 0 ? net.onlyFor(listed(places)) : matrix.land);
}

/** A finding about a task in words, with the places where it does not hold in the whole Land. */
export function findingWords({ look, places }: MatrixFinding): string {
  const word = inWords(lookOf(look).label);
  return places.length === 0 ? word : texts.value.matrix.inPlaces(word, listed(places));
}
