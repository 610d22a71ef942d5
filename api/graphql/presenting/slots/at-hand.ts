import type { Moment } from '../../../domain/model/moment.js';
import type { Known } from '../../../domain/text/known.js';
import { ActorObject } from '../actor.js';
import { present, type PresentedFact } from '../present.js';

/** The actors behind the ids that a judgement names. */
export function actorsAtHand(ids: readonly string[], known: Known, asOf: Moment): readonly ActorObject[] {
  return ids.map((id) => known.fact(id)).flatMap((fact) => (fact?.type === 'Actor' ? [new ActorObject(fact, asOf)] : []));
}

/** The facts behind the ids that a judgement names. */
export function factsAtHand(ids: readonly string[], known: Known, asOf: Moment): readonly PresentedFact[] {
  return ids.map((id) => known.fact(id)).flatMap((fact) => (fact ? [present(fact, asOf)] : []));
}
