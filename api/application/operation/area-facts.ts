import type { AreaKey } from '../../domain/model/area.js';
import type { Moment } from '../../domain/model/moment.js';
import type { AreaFacts, Reach } from '../ports/store.js';
import type { Service } from '../service.js';
import { rememberedByWeight } from './remembered.js';

const weigh = ({ facts, outsiders, affiliations }: AreaFacts): number => facts.length + outsiders.length + affiliations.length;

/** Everything about one place at a moment: one read, kept for whoever asks the same again at the same revision. */
export function areaFacts(service: Service, area: AreaKey, { moment, reach }: { moment: Moment; reach: Reach }): Promise<AreaFacts> {
  const key = `${moment.revision} ${moment.validAt} ${reach} ${area}`;
  return rememberedByWeight(service.caches.areaFacts, key, { ask: () => service.store.areaFacts(area, moment, reach), weigh });
}
