import fc from 'fast-check';
import { parse, visit } from 'graphql';
import { DRAWN } from './drawn/history.js';
import { manyActors } from './many-actors.js';
import { viewerQuestions } from './questions.js';
import { onEachStore, type World } from './world.js';

/** What the store is asked for a question, once all parts of its answer that are kept have been asked for by another one. */
async function readsFor(world: World, query: string, variables: Record<string, unknown> = {}): Promise<readonly string[]> {
  await world.data(query, variables);
  world.store.takeReads();
  await world.data(`${query} # in other words`, variables);
  return [...world.store.takeReads()].sort();
}

function fieldsIn(query: string): number {
  let count = 0;
  visit(parse(query), { Field: () => void (count += 1) });
  return count;
}

const PAGE = 'nodes { id asOf { revision } evidence { locator verifiedAt source { title evidenceCount } } text }';
/** Every relation of every type that comes in lists of any length. */
const QUESTIONS = [
  `query($first: Int) { actors(first: $first) { totalCount ${PAGE} nodes { name areas { name federalState { name } parent { name } successors { key } } partOf { name } carriedBy { id } operatedBy { id }
    affiliations { text actor { id } other { name } } disruptions { text area { name } } history { changes { field } evidence { verifiedAt } } } } }`,
  `query($first: Int) { actors(first: $first) { nodes { parts(first: 3) { totalCount nodes { name } } cooperations(first: 3) { totalCount nodes { text confirmation tasks { name parent { id } }
    participants { answer answeredAt actor { name areas { name } } } } } responsibilities(first: 3) { nodes { text task { name } delegatedBy { id } } } } } }`,
  `query($first: Int) { cooperations(first: $first) { totalCount ${PAGE} nodes { confirmation areas { name } tasks { name responsibilities(first: 5) { nodes { actor { name } } } } participants { answer actor { name partOf { name } } } } } }`,
  `query($first: Int) { changes(first: $first) { totalCount nodes { fact { id text } changes { field } } } sources(first: $first) { nodes { title evidenceCount } } }`,
  `query($first: Int) { search(text: "a", first: $first) { matched hit { ... on Actor { name partOf { name } } ... on Area { name parent { name } } ... on Task { name } ... on Source { evidenceCount } } } }`,
];

onEachStore('reading from the store', (world, engine) => {
  test('a question of three levels takes one read for each, and one for the revision; places are known', async () => {
    const query = 'query($first: Int) { actors(first: $first) { nodes { name cooperations { nodes { kinds participants { actor { name areas { name } } } } } } } }';
    for (const first of [1, 10, 200]) expect(await readsFor(world(), query, { first })).toEqual(['cooperationsOf', 'facts', 'page', 'revision']);
  });
  // Counted at the port: what is asked of it does not depend on who answers.
  if (engine.name === 'SQLite') test.each(QUESTIONS.map((query, index) => [index, query] as const))('however many rows there are, there are no more reads than fields in the question (%s)', async (_index, query) => {
    const bound = fieldsIn(query);
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 50 }), async (first) => {
      expect((await readsFor(world(), query, { first })).length).toBeLessThanOrEqual(bound);
    }), { numRuns: 8, examples: [[50]] });
  }, 60_000);
  test('a hundred look-ups of every type are one read for each kind of thing', async () => {
    const ids = ['actor:ba', 'task:entry', 'inquiry:one', 'source:law', 'area:13', 'state:mv', 'cooperation:north'].flatMap((id) => Array.from({ length: 14 }, (_, index) => (index === 0 ? id : `${id}-${index}`)));
    expect(await readsFor(world(), 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual(['areas', 'facts', 'records', 'revision', 'sources']);
  });
  test('sixteen Länder cost one read for each place and kind of thing', async () => {
    const query = '{ federalStates { name review { reviewedOn } regionalDirectorates { name } summary { text } constellation { omittedActors actors { name } disruptions { id } } } }';
    world().store.takeReads();
    await world().data(query);
    const reads = new Map<string, number>();
    for (const read of world().store.takeReads()) reads.set(read, (reads.get(read) ?? 0) + 1);
    // What holds is read for the constellation, what is known for the judgements and the summary.
    expect(Object.fromEntries(reads)).toEqual({
      revision: 1, areaFacts: 33, areasIn: 16, records: 35, versions: expect.any(Number) as number, page: 1, listed: 2, areas: expect.any(Number) as number,
    });
    expect(reads.get('areas')!).toBeLessThanOrEqual(16);
    expect(new Set(await readsFor(world(), query))).toEqual(new Set(['records', 'revision']));
  });
  test('everything that is judged about a Land is one read of its facts, another one for what is disrupted abroad', async () => {
    const judged = `summary { text } findings(first: 50) { totalCount } clarity { task { name } } parallelStructures { text } trust { facts } resilience { bridges { text } }
      slots(pattern: "pattern:iq") { text } coverage(pattern: "pattern:iq") { present }`;
    world().store.takeReads();
    await world().data(`{ federalState(code: MV, at: { validAt: "2020-09-09" }) { ${judged} } }`);
    expect(world().store.takeReads().filter((read) => read === 'areaFacts')).toHaveLength(2);
  });
  test('a Land that was asked for once is not read again at the same revision', async () => {
    const query = '{ federalState(code: MV) { constellation { actors { id name } cooperations { id kinds } responsibilities { id } } } }';
    expect(await readsFor(world(), query)).toEqual(['revision']);
  });
  test('the viewer\'s largest questions take no more reads than they have kinds of things', async () => {
    const [net] = viewerQuestions({ actor: 'actor:hsp4', fact: 'cooperation:exchange', task: 'task:procedure', area: '13003', land: 'MV', text: 'Rostock', pattern: 'pattern:iq' }).filter(({ name }) => name === 'LandNet DE');
    expect((await readsFor(world(), net!.query, net!.variables)).length).toBeLessThan(12);
  });
}, { holds: [...DRAWN, manyActors(60)] });
