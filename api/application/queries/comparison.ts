import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { compare, type Comparison } from '../../domain/analysis/comparison/comparison.js';
import type { ReferencePatternFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { knownLand } from '../judging/known-land.js';
import { patternNamed } from '../judging/pattern.js';
import { slotsIn } from '../judging/slots-in.js';
import type { Service } from '../service.js';

/** A Land at a moment of its own. */
export interface Side {
  readonly land: FederalStateCode;
  readonly moment: Moment;
}

export interface ComparedSide extends Side {
  readonly pattern: ReferencePatternFact;
  readonly known: Known;
}

export interface ComparisonAnswer extends Comparison {
  readonly left: ComparedSide;
  readonly right: ComparedSide;
}

/** A8: two Länder, or one at two moments, each judged by the pattern as it is at its own moment. Fails with NOT_FOUND for a pattern not known on either side. */
export async function comparison(service: Service, id: string, sides: { readonly left: Side; readonly right: Side }): Promise<ComparisonAnswer> {
  const [left, right] = await Promise.all([sideOf(service, id, sides.left), sideOf(service, id, sides.right)]);
  return { ...compare(left.slots, right.slots), left, right };
}

async function sideOf(service: Service, id: string, side: Side) {
  const pattern = await patternNamed(service, id, side.moment);
  const [{ slots }, known] = await Promise.all([slotsIn(service, pattern, side), knownLand(service, side.land, side.moment)]);
  return { ...side, pattern, slots, known };
}
