import { ABROAD } from '../../domain/model/area.js';
import { disrupts } from '../../domain/model/disruption.js';
import type { ActorFact, DisruptionFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Service } from '../service.js';
import { areaFacts } from './area-facts.js';

/** What is disrupted abroad, of these actors: it concerns whoever they serve, though its area overlaps no place in Germany. */
export async function disruptionsAbroad(service: Service, actors: readonly ActorFact[], moment: Moment): Promise<readonly DisruptionFact[]> {
  if (!actors.some(({ content }) => content.level === 'ABROAD')) return [];
  const { facts } = await areaFacts(service, ABROAD, { moment, reach: 'HOLDING' });
  return facts.filter((fact) => fact.type === 'Disruption').filter((disruption) => actors.some((actor) => disrupts(disruption, actor)));
}
