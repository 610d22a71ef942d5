import { overlaps, type AreaKey } from '../../domain/model/area.js';
import type { ActorFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { placeOfFact } from '../../domain/naming/sorted.js';
import { remembered } from '../operation/remembered.js';
import type { Place } from '../ports/page.js';
import type { Service } from '../service.js';

/** There are ten of them in all; synthetic networks may have more. */
const BATCH = 200;

/** The Regionaldirektionen that serve a place; one may serve several Länder. Aggregates stand for all and are none. */
export async function regionalDirectorates(service: Service, area: AreaKey, moment: Moment): Promise<readonly ActorFact[]> {
  return (await all(service, moment)).filter(({ content }) => !content.aggregate && content.areas.some((key) => overlaps(key, area)));
}

/** All of them in one read, so that sixteen Länder cost no more than one. */
function all(service: Service, moment: Moment): Promise<readonly ActorFact[]> {
  const key = `${moment.revision} ${moment.validAt} REGIONAL_DIRECTORATE`;
  return remembered(service.caches.lists, key, () => read(service, moment)) as Promise<readonly ActorFact[]>;
}

async function read({ store }: Service, moment: Moment): Promise<readonly ActorFact[]> {
  const found: ActorFact[] = [];
  for (let from: Place | null = null; ;) {
    const { items, more } = await store.page('Actor', { actorKinds: ['REGIONAL_DIRECTORATE'] }, { limit: BATCH, backward: false, from }, moment);
    found.push(...items);
    const last: ActorFact | undefined = items.at(-1);
    if (!more || !last) return found;
    from = placeOfFact(last);
  }
}
