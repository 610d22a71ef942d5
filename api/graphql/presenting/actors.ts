import type { ActorFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { RequestContext } from '../context.js';
import type { Soon } from '../loading/soon.js';
import { ActorObject } from './actor.js';
import { named } from './find.js';

/** One object for each stakeholder at a moment, however many facts name it. */
const shown = new WeakMap<Moment, WeakMap<ActorFact, ActorObject>>();

export function actorObject(fact: ActorFact, moment: Moment): ActorObject {
  const there = shown.get(moment) ?? new WeakMap<ActorFact, ActorObject>();
  const object = there.get(fact) ?? new ActorObject(fact, moment);
  shown.set(moment, there.set(fact, object));
  return object;
}

/** The stakeholder that a fact names; at once if it is at hand. */
export function actorNamed(context: RequestContext, id: string, moment: Moment): Soon<ActorObject> {
  const fact = context.loaders.facts.atHand(id, moment);
  return fact?.type === 'Actor' ? actorObject(fact, moment) : loaded(context, id, moment);
}

/** The same for a name that may be missing. */
export function actorNamedOrNull(context: RequestContext, id: string | null, moment: Moment): Soon<ActorObject | null> {
  return id === null ? null : actorNamed(context, id, moment);
}

async function loaded(context: RequestContext, id: string, moment: Moment): Promise<ActorObject> {
  return actorObject(await named(context, { id, type: 'Actor' }, moment), moment);
}
