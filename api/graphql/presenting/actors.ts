import type { Moment } from '../../domain/model/moment.js';
import type { RequestContext } from '../context.js';
import { ActorObject } from './actor.js';
import { named } from './find.js';

/** The stakeholder that a fact names. */
export async function actorNamed(context: RequestContext, id: string, moment: Moment): Promise<ActorObject> {
  return new ActorObject(await named(context, { id, type: 'Actor' }, moment), moment);
}

/** The same for a name that may be missing. */
export async function actorNamedOrNull(context: RequestContext, id: string | null, moment: Moment): Promise<ActorObject | null> {
  return id === null ? null : actorNamed(context, id, moment);
}
