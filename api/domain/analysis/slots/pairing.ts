import type { ActorFact, CooperationFact } from '../../model/fact.js';
import type { PatternRole } from '../../model/pattern.js';
import type { LandView } from '../land-view.js';
import { fitsRole } from './fitting.js';

/** How a cooperation joins two roles: by participants that are certain, or only by one of several alternatives. */
export interface Pairing {
  readonly pair: readonly [ActorFact, ActorFact];
  /** False: whether it is this pair is left open by the source. */
  readonly certain: boolean;
}

interface Seat {
  readonly actor: ActorFact;
  readonly certain: boolean;
}

/**
 * All ways in which two different participants fill the two roles. Named alternatives fill a role with certainty when
 * all of them fit it: "HSP1 or HSP2" fills a role of both, not one of HSP1 alone. O(participants²), at most 20.
 */
export function pairings(view: LandView, { content }: CooperationFact, [a, b]: readonly [PatternRole, PatternRole]): readonly Pairing[] {
  const seats = content.participants.flatMap(({ actor, certain }): readonly Seat[] => {
    const known = view.actors.get(actor);
    return known ? [{ actor: known.fact, certain }] : [];
  });
  const open = seats.filter((seat) => !seat.certain);
  const surely = (seat: Seat, role: PatternRole): boolean => seat.certain || open.every((each) => fitsRole(each.actor, role));
  return seats.flatMap((first) => seats
    .filter((second) => second.actor.id !== first.actor.id && fitsRole(first.actor, a) && fitsRole(second.actor, b))
    .map((second): Pairing => ({ pair: [first.actor, second.actor], certain: surely(first, a) && surely(second, b) })));
}

/** The best pairing there is: a certain one if any. */
export function bestPairing(all: readonly Pairing[]): Pairing | undefined {
  return all.find((pairing) => pairing.certain) ?? all[0];
}
