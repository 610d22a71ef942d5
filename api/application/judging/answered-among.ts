import type { CooperationFact } from '../../domain/model/fact.js';
import { groupBy } from '../../domain/model/group.js';
import type { Answered } from '../../domain/trust/confirmation.js';
import type { Service } from '../service.js';

/** Those of some cooperations for which a participant has answered, with all that was said. One read, a second where somebody has. */
export async function answeredAmong({ store }: Service, cooperations: readonly CooperationFact[], revision: number): Promise<readonly Answered[]> {
  const answers = groupBy(await store.records('ANSWER', cooperations.map(({ id }) => id), revision), ({ subject }) => subject);
  if (answers.size === 0) return [];
  const versions = groupBy(await store.versions([...answers.keys()], revision), ({ id }) => id);
  return cooperations.flatMap((cooperation) => {
    const said = answers.get(cooperation.id);
    return said ? [{ cooperation, versions: versions.get(cooperation.id) ?? [], answers: said }] : [];
  });
}
