import type { FactVersion } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Service } from '../service.js';
import { remembered } from './remembered.js';

/** Types of which there are dozens, not thousands: asked for as a whole and kept as a whole. */
export type SmallType = 'Task' | 'Topic' | 'Practice' | 'ReferencePattern';

/** All facts of a small type that hold, by sort key, then id. */
export function listed<T extends SmallType>(service: Service, type: T, moment: Moment): Promise<readonly FactVersion<T>[]> {
  const key = `${moment.revision} ${moment.validAt} ${type}`;
  return remembered(service.caches.lists, key, () => service.store.listed(type, moment)) as Promise<readonly FactVersion<T>[]>;
}
