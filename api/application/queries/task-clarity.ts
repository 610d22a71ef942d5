import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { taskGrounds, type TaskGround } from '../../domain/analysis/clarity/clarity.js';
import { clarityRows, type TaskClarity } from '../../domain/analysis/clarity/task-clarity.js';
import { keyOfState } from '../../domain/model/area.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { notFound } from '../errors.js';
import { groundsIn } from '../judging/grounds.js';
import { viewOf } from '../judging/judged.js';
import { knownFrom } from '../judging/known-from.js';
import { knownLand } from '../judging/known-land.js';
import type { Service } from '../service.js';

export interface ClarityQuestion {
  readonly land: FederalStateCode;
  /** Null: every task that holds. */
  readonly task: string | null;
}

export interface ClarityAnswer {
  readonly rows: readonly TaskClarity[];
  /** What the answer names. */
  readonly known: Known;
}

/** A6: who leads on each task in a Land, Kreis by Kreis, or on one task. Fails with NOT_FOUND for a task that is not known. */
export async function clarityOf(service: Service, { land, task }: ClarityQuestion, moment: Moment): Promise<ClarityAnswer> {
  const [key, { store }] = [keyOfState(land), service];
  const [grounds, counties, known] = await Promise.all([
    task === null ? groundsIn(service, land, moment) : groundOf(service, { land, task }, moment).then((ground) => [ground]),
    store.areasIn(key, 'COUNTY', moment.validAt), knownLand(service, land, moment),
  ]);
  const rows = clarityRows(grounds, key, counties.map((county) => county.key));
  return { rows, known: knownFrom(grounds.map((ground) => ground.task), counties, known) };
}

/** What decides about one task in a Land, also on a day on which the task itself does not hold. */
export async function groundOf(service: Service, { land, task: id }: { readonly land: FederalStateCode; readonly task: string }, moment: Moment): Promise<TaskGround> {
  const known = (await groundsIn(service, land, moment)).find(({ task }) => task.id === id);
  if (known) return known;
  const [task] = (await service.store.facts([id], moment)).filter((fact) => fact.type === 'Task');
  const [ground] = task ? taskGrounds(await viewOf(service, land, moment), [task]) : [];
  if (!ground) throw notFound('task', 'task', id);
  return ground;
}
