import { similarStates, type SimilarState } from '../../domain/analysis/comparison/similar-states.js';
import { judged } from '../judging/judged.js';
import { patternNamed } from '../judging/pattern.js';
import { slotsEverywhere, type LandAt } from '../judging/slots-in.js';
import type { Service } from '../service.js';

/** A8: the other Länder of which enough is known to compare them, the most similar first. Fails with NOT_FOUND for a pattern that is not known. */
export async function statesLike(service: Service, id: string, { land, moment }: LandAt): Promise<readonly SimilarState[]> {
  const pattern = await patternNamed(service, id, moment);
  return judged(service, { name: `similar ${id}`, land, moment }, async () => similarStates(await slotsEverywhere(service, pattern, moment), land));
}
