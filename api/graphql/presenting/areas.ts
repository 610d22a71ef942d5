import type { AreaKey } from '../../domain/model/area.js';
import type { Moment } from '../../domain/model/moment.js';
import type { RequestContext } from '../context.js';
import { AreaObject } from './area.js';

/** The places behind keys, in the order of the keys. */
export async function areasFor({ loaders }: RequestContext, keys: readonly AreaKey[], moment: Moment): Promise<readonly AreaObject[]> {
  const areas = await loaders.areas.loadMany(keys, moment);
  return areas.flatMap((area) => (area ? [new AreaObject(area, moment)] : []));
}

/** The place that a fact names. */
export async function areaFor({ loaders }: RequestContext, key: AreaKey, moment: Moment): Promise<AreaObject> {
  const area = await loaders.areas.load(key, moment);
  if (!area) throw new Error(`the place ${key} is named by a fact, but is not in the register`);
  return new AreaObject(area, moment);
}
