import type { CooperationFact } from '../../domain/model/fact.js';
import { groupBy } from '../../domain/model/group.js';
import { confirmationOf } from '../../domain/trust/confirmation.js';
import type { Service } from '../service.js';

/** The cooperations of which a participant says that there is none. One read, a second where somebody has answered. */
export async function deniedAmong({ store }: Service, cooperations: readonly CooperationFact[], revision: number): Promise<ReadonlySet<string>> {
  const answers = groupBy(await store.records('ANSWER', cooperations.map(({ id }) => id), revision), ({ subject }) => subject);
  if (answers.size === 0) return new Set();
  const versions = groupBy(await store.versions([...answers.keys()], revision), ({ id }) => id);
  const denied = cooperations.filter((fact) => confirmationOf(fact, versions.get(fact.id) ?? [], answers.get(fact.id) ?? []) === 'DISPUTED');
  return new Set(denied.map(({ id }) => id));
}
