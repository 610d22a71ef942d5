import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { pairsOfPatterns, pairsOfReferrals } from '../../domain/analysis/routes/candidate-pairs.js';
import type { CandidatePair } from '../../domain/analysis/routes/missing-hops.js';
import { STATE_KEYS } from '../../domain/model/area.js';
import type { Moment } from '../../domain/model/moment.js';
import { judged, viewOf } from '../judging/judged.js';
import { listed } from '../operation/lists.js';
import type { Service } from '../service.js';

/**
 * Between whom a referral is usual: by an edge of a pattern, or documented in another Land; each pair once. The Länder
 * are read one after another, each kept, so that at no time the whole network is held for this.
 */
export async function usualPairs(service: Service, lands: readonly FederalStateCode[], moment: Moment): Promise<readonly CandidatePair[]> {
  const pairs = [...pairsOfPatterns(await listed(service, 'ReferencePattern', moment), lands)];
  for (const land of [...STATE_KEYS.keys()].filter((each) => !lands.includes(each))) {
    pairs.push(...await judged(service, { name: 'pairs of referrals', land, moment }, async () => pairsOfReferrals(await viewOf(service, land, moment))));
  }
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}
