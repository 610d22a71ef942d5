import type { Known } from '../../domain/text/known.js';
import { knownLand } from '../judging/known-land.js';
import { patternNamed } from '../judging/pattern.js';
import { slotsIn, type JudgedPattern, type LandAt } from '../judging/slots-in.js';
import type { Service } from '../service.js';

export interface SlotsAnswer extends JudgedPattern {
  readonly known: Known;
}

/** A3: a pattern held against a Land. Fails with NOT_FOUND for a pattern that is not known. */
export async function slots(service: Service, id: string, at: LandAt): Promise<SlotsAnswer> {
  const pattern = await patternNamed(service, id, at.moment);
  const [judgedPattern, known] = await Promise.all([slotsIn(service, pattern, at), knownLand(service, at.land, at.moment)]);
  return { ...judgedPattern, known };
}
