import { clarity as clarityWords, type Clarity } from '../../../schema/vocabulary/clarity.js';
import type { TargetGroup } from '../../../schema/vocabulary/target-group.js';
import { clarityIn, forGroup, taskGrounds, type TaskGround } from '../../domain/analysis/clarity/clarity.js';
import { placeView } from '../../domain/analysis/land-view.js';
import { GERMANY, STATE_KEYS, stateOf, type AreaKey } from '../../domain/model/area.js';
import type { TaskFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { deniedAmong } from '../judging/denied.js';
import { areaFacts } from '../operation/area-facts.js';
import type { Service } from '../service.js';
import { groundOf } from './task-clarity.js';

export interface PlaceQuestion {
  readonly task: TaskFact;
  readonly place: AreaKey;
  readonly targetGroup: TargetGroup | null;
}

/**
 * A6 for any one place: a Kreis or what lies in one is judged itself, a wider place is the union of its Kreise, Germany
 * the union of its Länder. Cost: the judgement of each Land that the place touches, kept like all others.
 */
export async function placeClarity(service: Service, question: PlaceQuestion, moment: Moment): Promise<Clarity> {
  const { place, targetGroup } = question;
  const own = stateOf(place);
  const lands = place === GERMANY ? [...STATE_KEYS.keys()] : own === null ? [] : [own];
  const grounds = lands.length === 0
    ? [await groundAround(service, question, moment)]
    : await Promise.all(lands.map((land) => groundOf(service, { land, task: question.task.id }, moment)));
  const found = new Set(grounds.map((ground, index) => clarityIn(placeIn(place, lands[index]), forGroup(ground, targetGroup)).clarity));
  return clarityWords.values.find((each) => found.has(each)) ?? 'UNKNOWN';
}

const placeIn = (place: AreaKey, land: Parameters<typeof STATE_KEYS.get>[0] | undefined): AreaKey =>
  place === GERMANY && land !== undefined ? (STATE_KEYS.get(land) ?? place) : place;

/** For a place that lies in no Land. */
async function groundAround(service: Service, { place, task }: PlaceQuestion, moment: Moment): Promise<TaskGround> {
  const { facts, outsiders, affiliations } = await areaFacts(service, place, { moment, reach: 'SEEN' });
  const denied = await deniedAmong(service, facts.filter((fact) => fact.type === 'Cooperation'), moment.revision);
  const view = placeView(place, { validAt: moment.validAt, facts, outsiders, affiliations, denied });
  return taskGrounds(view, [task])[0] ?? { task, responsibilities: [], pairs: [], absences: [] };
}
