import type { TargetGroup } from '../../../schema/vocabulary/target-group.js';
import type { Area, AreaKey } from '../../domain/model/area.js';
import type { ResponsibilityFact, TaskFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { narrowestArea, whoHandles as judge } from '../../domain/responsibility/who-handles.js';
import { notFound } from '../errors.js';
import { places } from '../operation/places.js';
import type { Service } from '../service.js';

export interface WhoHandlesQuestion {
  readonly task: string;
  readonly area: AreaKey;
  readonly targetGroup: TargetGroup | null;
  readonly moment: Moment;
}

export interface WhoHandlesAnswer {
  readonly task: TaskFact;
  readonly area: Area;
  readonly targetGroup: TargetGroup | null;
  /** All whose areas overlap, most specific first. */
  readonly responsibilities: readonly ResponsibilityFact[];
  /** The narrowest area among them that overlaps the place; undefined when there is none. */
  readonly mostSpecific: Area | undefined;
}

/** A2: task × place. Fails with NOT_FOUND for a task or place that is not known. */
export async function whoHandles(service: Service, { task: id, area: key, targetGroup, moment }: WhoHandlesQuestion): Promise<WhoHandlesAnswer> {
  const { store } = service;
  const placeOf = async (wanted: AreaKey): Promise<Area | undefined> => (await places(service, [wanted], moment.revision)).get(wanted);
  const [tasks, area, found] = await Promise.all([store.facts([id], moment), placeOf(key), store.responsibilitiesFor([id], key, moment)]);
  const task = tasks.find((fact) => fact.type === 'Task');
  if (!task) throw notFound('task', 'task', id);
  if (!area) throw notFound('area', 'place', key);
  const responsibilities = judge(found, key, targetGroup);
  const [first] = responsibilities;
  const narrowest = first && narrowestArea(first, key);
  return { task, area, targetGroup, responsibilities, mostSpecific: narrowest === undefined ? undefined : await placeOf(narrowest) };
}
