import type { Store } from '../../api/application/ports/store.js';
import { machine } from '../../api/compose/surroundings.js';
import { delivered } from '../../seeds/delivered.js';
import { DATA } from './repository.js';

/** What the delivered patterns ask for is asked of generated networks too: their kinds of actors are the real ones. */
export async function addPatterns(store: Store): Promise<void> {
  const { drafts, sources, areas } = delivered(DATA);
  const patterns = drafts.filter(({ type }) => type === 'ReferencePattern');
  const text = JSON.stringify(patterns);
  const tasks = drafts.filter(({ type, id }) => type === 'Task' && text.includes(`"${id}"`));
  const added = [...tasks, ...patterns];
  const cited = new Set(added.flatMap(({ statement }) => statement.evidence.map(({ source }) => source)));
  const spoken = new Set(added.flatMap(({ statement }) => ('areas' in statement.content ? statement.content.areas : [])));
  await store.append({
    clock: machine.now(), recordedBy: 'bench', changeReason: null, records: [], mark: null,
    sources: sources.filter(({ id }) => cited.has(id)), areas: areas.filter(({ key }) => spoken.has(key)),
    facts: added.map(({ id, type, statement }) => ({ id, type, expectedVersion: 0, supersede: [], add: [statement] })),
  });
}
