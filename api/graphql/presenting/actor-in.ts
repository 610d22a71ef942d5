import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { ActorObject } from './actor.js';

/** The stakeholder that an answer names, from what it has read already: its lack is our own fault. */
export function actorIn(known: Known, id: string, asOf: Moment): ActorObject {
  const fact = known.fact(id);
  if (fact?.type !== 'Actor') throw new Error(`${id} is named by an answer, but was not read with it`);
  return new ActorObject(fact, asOf);
}
