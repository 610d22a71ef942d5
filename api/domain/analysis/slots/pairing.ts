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

/** What is to be filled, and what fills it. */
export interface Places {
  readonly roles: readonly [PatternRole, PatternRole];
  readonly fits?: (actor: ActorFact, role: PatternRole) => boolean;
}

/**
 * All ways in which two different participants fill the two roles. Named alternatives fill one role with certainty when
 * all of them fit it: "HSP1 or HSP2" fills a role of both, not one of HSP1 alone. One that is open by itself leaves open what else is meant.
 * O(participants²), at most 20.
 */
export function pairings(view: LandView, { content }: CooperationFact, { roles: [a, b], fits = fitsRole }: Places): readonly Pairing[] {
  const seats = content.participants.flatMap(({ actor, certain }): readonly Seat[] => {
    const known = view.actors.get(actor);
    return known ? [{ actor: known.fact, certain }] : [];
  });
  const open = seats.filter((seat) => !seat.certain);
  const surely = (seat: Seat, role: PatternRole): boolean => seat.certain || (open.length > 1 && open.every((each) => fits(each.actor, role)));
  return seats.flatMap((first) => seats
    .filter((second) => second.actor.id !== first.actor.id && fits(first.actor, a) && fits(second.actor, b))
    .map((second): Pairing => ({
      pair: [first.actor, second.actor],
      certain: (first.certain || second.certain) && surely(first, a) && surely(second, b),
    })));
}
