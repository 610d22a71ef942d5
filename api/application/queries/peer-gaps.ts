import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { peerGaps, type PeerGap } from '../../domain/analysis/missing/peer-gaps.js';
import { badInput } from '../errors.js';
import { judged } from '../judging/judged.js';
import { viewsEverywhere, type LandAt } from '../judging/slots-in.js';
import type { Service } from '../service.js';

const MOST_PEERS = federalStateCode.values.length - 1;

/** A4: kinds of cooperation that at least `peers` (1 to 15) other Länder have and this one is not documented to have. */
export function gapsBesidePeers(service: Service, peers: number, { land, moment }: LandAt): Promise<readonly PeerGap[]> {
  if (!Number.isInteger(peers) || peers < 1 || peers > MOST_PEERS) throw badInput('peers', `must be a whole number from 1 to ${MOST_PEERS}`);
  return judged(service, { name: `peer gaps ${peers}`, land, moment }, async () => peerGaps(await viewsEverywhere(service, moment), land, peers));
}
