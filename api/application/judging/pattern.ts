import type { ReferencePatternFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { notFound } from '../errors.js';
import { remembered } from '../operation/remembered.js';
import type { Service } from '../service.js';

/** The pattern with this id: the version that holds at the moment, else the latest known one. Fails with NOT_FOUND for any other id. */
export async function patternNamed(service: Service, id: string, moment: Moment): Promise<ReferencePatternFact> {
  const key = `${moment.revision} ${moment.validAt} pattern ${id}`;
  const [fact] = await remembered(service.caches.lists, key, () => service.store.facts([id], moment));
  if (fact?.type !== 'ReferencePattern') throw notFound('pattern', 'pattern', id);
  return fact as ReferencePatternFact;
}
