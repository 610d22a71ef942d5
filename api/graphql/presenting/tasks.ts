import type { Moment } from '../../domain/model/moment.js';
import type { RequestContext } from '../context.js';
import { named } from './find.js';
import { TaskObject } from './task.js';

/** The task that a fact names. */
export async function taskNamed(context: RequestContext, id: string, moment: Moment): Promise<TaskObject> {
  return new TaskObject(await named(context, { id, type: 'Task' }, moment), moment);
}

export const tasksNamed = (context: RequestContext, ids: readonly string[], moment: Moment): Promise<readonly TaskObject[]> =>
  Promise.all(ids.map((id) => taskNamed(context, id, moment)));
