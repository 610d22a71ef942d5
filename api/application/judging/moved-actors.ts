import type { ActorFact, Fact } from '../../domain/model/fact.js';
import { holdsOn } from '../../domain/model/holding.js';
import type { Moment } from '../../domain/model/moment.js';
import { bindingActors } from '../../domain/model/seen.js';
import type { Service } from '../service.js';

/**
 * Actors that facts of a Land name, that served it on other days and serve only other places on this one: what they
 * take part in here holds while they do. No read where there can be none.
 */
export async function movedActors({ store }: Service, facts: readonly Fact[], moment: Moment): Promise<readonly ActorFact[]> {
  const actors = facts.filter((fact) => fact.type === 'Actor');
  const holding = new Set(actors.filter((actor) => holdsOn(actor, moment.validAt)).map(({ id }) => id));
  const away = new Set(actors.map(({ id }) => id).filter((id) => !holding.has(id)));
  const named = [...new Set(facts.filter((fact) => holdsOn(fact, moment.validAt)).flatMap(bindingActors))].filter((id) => away.has(id));
  if (named.length === 0) return [];
  return (await store.facts(named, moment)).filter((fact): fact is ActorFact => fact.type === 'Actor' && holdsOn(fact, moment.validAt));
}
