import type { Verdict } from '../../../schema/vocabulary/verdict.js';
import { linksWith, type MissingLink } from '../../domain/analysis/missing/missing-links.js';
import { judged } from '../judging/judged.js';
import { patternNamed } from '../judging/pattern.js';
import { slotsEverywhere, type LandAt } from '../judging/slots-in.js';
import { listed } from '../operation/lists.js';
import type { Service } from '../service.js';

export interface LinksQuestion {
  readonly pattern: string;
  /** ABSENT_CONFIRMED: missing, UNKNOWN: undocumented. Two lists, never one. */
  readonly verdict: Extract<Verdict, 'ABSENT_CONFIRMED' | 'UNKNOWN'>;
}

/** A4: the slots of a Land with this verdict, with the practices and the other Länder that have them. Fails with NOT_FOUND for a pattern that is not known. */
export async function links(service: Service, { pattern: id, verdict }: LinksQuestion, { land, moment }: LandAt): Promise<readonly MissingLink[]> {
  const pattern = await patternNamed(service, id, moment);
  return judged(service, { name: `links ${verdict} ${id}`, land, moment }, async () => {
    const [byLand, practices] = await Promise.all([slotsEverywhere(service, pattern, moment), listed(service, 'Practice', moment)]);
    return linksWith(verdict, byLand.get(land) ?? [], { byLand, practices });
  });
}
