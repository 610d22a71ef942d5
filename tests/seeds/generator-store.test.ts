import { loadRounds } from '../../seeds/synthetic/to-store.js';
import { rounds } from '../../seeds/synthetic/rounds.js';
import { SQLITE, within } from '../storage/engines.js';
import { factsOf, made, options } from './synthetic-network.js';
import { machine } from '../../api/compose/surroundings.js';

const surroundings = { ...machine, now: () => '2026-01-01T00:00:00.000Z', newId: () => 'x' };
const given = { actors: 300 };

test('a network goes into an empty store, and into no other', async () => {
  await within(SQLITE, async (store) => {
    const facts = factsOf(made(given));
    const loaded = await loadRounds({ store, surroundings }, rounds(options(given)));
    expect(loaded.facts).toBe(facts.length);
    expect(await store.mark()).toMatchObject({ synthetic: true });
    const { revision, recordedAt } = await store.revision();
    expect(revision).toBe(loaded.revisions);
    const counts = await store.dataset({ validAt: '2020-11-19', knownAt: recordedAt, revision });
    expect(counts.actors).toBeGreaterThan(250);
    expect(counts.cooperations).toBeGreaterThan(700);
    const versions = await store.versions(facts.map(({ id }) => id), revision);
    expect(versions).toHaveLength(loaded.versions);
    await expect(loadRounds({ store, surroundings }, rounds(options(given)))).rejects.toThrow(/already holds data/);
    expect(await store.revision()).toMatchObject({ revision });
  });
});
