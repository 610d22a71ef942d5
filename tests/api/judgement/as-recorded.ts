import type { Service } from '../../../api/application/service.js';
import type { Store } from '../../../api/application/ports/store.js';
import { createCaches } from '../../../api/compose/caches.js';
import { machine } from '../../../api/compose/surroundings.js';
import type { Area } from '../../../api/domain/model/area.js';
import { NO_CHANGES, type ChangeSet } from '../../../api/domain/model/change-set.js';
import type { Fact, Statement } from '../../../api/domain/model/fact.js';
import type { Moment } from '../../../api/domain/model/moment.js';
import type { NewRecord } from '../../../api/domain/model/record.js';

export interface Drawn {
  readonly facts: readonly Fact[];
  readonly areas: readonly Area[];
  readonly records?: readonly NewRecord[];
}

/** Facts that a test has drawn, as a store is given them. */
export function recording({ facts, areas, records = [] }: Drawn): ChangeSet {
  return {
    ...NO_CHANGES, clock: '2025-01-10T08:00:00.000Z', recordedBy: 'Redaktion', changeReason: null, areas, records,
    facts: facts.map((fact) => ({ id: fact.id, type: fact.type, expectedVersion: 0, supersede: [], add: [stated(fact)] })),
  };
}

function stated({ validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence, content }: Fact): Statement {
  return { validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence, content };
}

/** The use cases over a store, with caches of their own. */
export const serviceOver = (store: Store): Service => ({ store, surroundings: machine, referenceDay: null, version: 'test', operator: { name: null, contact: null }, caches: createCaches() });

export async function momentOf(store: Store, validAt = '2020-11-19'): Promise<Moment> {
  const { revision, recordedAt } = await store.revision();
  return { validAt, knownAt: recordedAt, revision };
}

export const place = (key: string, level: Area['level'], de = key): Area =>
  ({ key, level, name: { de, en: de }, designation: null, validFrom: null, validTo: null, successors: [] });
