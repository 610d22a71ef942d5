import { groupBy } from '../../domain/model/group.js';
import type { Fact } from '../../domain/model/fact.js';
import { lastVerified, type LastVerified } from '../../domain/trust/trust.js';
import type { Service } from '../service.js';

/** Those of some facts whose evidence, as it stands, somebody has found. One read, a second where somebody has looked. */
export async function verifiedAmong({ store }: Service, facts: readonly Fact[], revision: number): Promise<readonly LastVerified[]> {
  const records = groupBy(await store.records('VERIFICATION', facts.map(({ id }) => id), revision), ({ subject }) => subject);
  if (records.size === 0) return [];
  const versions = groupBy(await store.versions([...records.keys()], revision), ({ id }) => id);
  return facts.flatMap((fact) => {
    const verifiedAt = lastVerified(fact, versions.get(fact.id) ?? [], records.get(fact.id) ?? []);
    return verifiedAt === null ? [] : [{ fact, verifiedAt }];
  });
}
