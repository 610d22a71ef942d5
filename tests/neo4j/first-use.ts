import { openNeo4jStore } from '../../api/storage/neo4j/open.js';
import { keyOfState } from '../../api/domain/model/area.js';
import { DRAWN, REFERENCE_DAY } from '../api/drawn/history.js';
import type { Access } from './ready.js';

/** Has a server plan, write and read once as the store does, so that it knows the classes for that. */
export async function useOnce({ uri, user, password }: Access): Promise<void> {
  const store = await openNeo4jStore({ uri, user, password, database: 'neo4j' });
  for (const each of DRAWN) await store.append(each);
  const { revision, recordedAt } = await store.revision();
  const moment = { revision, validAt: REFERENCE_DAY, knownAt: recordedAt };
  for (const reach of ['HOLDING', 'SEEN'] as const) await store.areaFacts(keyOfState('MV'), moment, reach);
  await store.page('Actor', {}, { limit: 10, backward: false, from: null }, moment);
  await store.search(['rostock'], moment, 10);
  await store.close();
}
