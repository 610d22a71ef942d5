import type { AreaKey } from '../../domain/model/area.js';
import type { ActorFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Service } from '../service.js';

/** There are ten of them in all. */
const ALL = { limit: 50, backward: false, from: null };

/** The Regionaldirektionen that serve a place; one may serve several Länder. Aggregates stand for all and are none. */
export async function regionalDirectorates({ store }: Service, area: AreaKey, moment: Moment): Promise<readonly ActorFact[]> {
  const { items } = await store.page('Actor', { actorKinds: ['REGIONAL_DIRECTORATE'], areas: [area] }, ALL, moment);
  return items.filter(({ content }) => !content.aggregate);
}
