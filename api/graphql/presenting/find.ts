import type { Fact, FactType } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';

import type { RequestContext } from '../context.js';

/** The fact of this type that another fact names. Facts name only what is recorded, so its lack is our own fault. */
export async function named<T extends FactType>(context: RequestContext, { id, type }: { id: string; type: T }, moment: Moment): Promise<Extract<Fact, { type: T }>> {
  const fact = await lookedUp(context, { id, type }, moment);
  if (!fact) throw new Error(`${id} is named by a fact, but is no recorded ${type}`);
  return fact;
}

/** The fact behind an id somebody asks for; null for one that is not known or of another type. */
export async function lookedUp<T extends FactType>(context: RequestContext, { id, type }: { id: string; type: T }, moment: Moment): Promise<Extract<Fact, { type: T }> | null> {
  const fact = await context.loaders.facts.load(id, moment);
  return fact?.type === type ? (fact as Extract<Fact, { type: T }>) : null;
}

