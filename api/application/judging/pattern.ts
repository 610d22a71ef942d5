import type { ReferencePatternFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { notFound } from '../errors.js';
import { listed } from '../operation/lists.js';
import type { Service } from '../service.js';

/** The pattern with this id: the version that holds at the moment, else the latest known one. Fails with NOT_FOUND for any other id. */
export async function patternNamed(service: Service, id: string, moment: Moment): Promise<ReferencePatternFact> {
  const holding = (await listed(service, 'ReferencePattern', moment)).find((pattern) => pattern.id === id);
  if (holding) return holding;
  const [latest] = await service.store.facts([id], moment);
  if (latest?.type !== 'ReferencePattern') throw notFound('pattern', 'pattern', id);
  return latest;
}
