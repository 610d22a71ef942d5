import { machine } from '../../api/compose/surroundings.js';
import { loadRounds } from '../../seeds/synthetic/to-store.js';
import { describeWithNeo4j } from '../neo4j/suite.js';
import { factsOf, made, options } from '../seeds/synthetic-network.js';
import { rounds } from '../../seeds/synthetic/rounds.js';
import { METHODS, answerEachOther } from './both-stores.js';
import { LONGEST, NEO4J, SQLITE, type Opened } from './engines.js';
import { networkQuestions } from './network-questions.js';

const GIVEN = { actors: 150, cooperations: 300 };
const NETWORK = made(GIVEN);
const surroundings = { ...machine, now: () => '2026-01-01T00:00:00.000Z', newId: () => 'x' };

describeWithNeo4j('a generated network', () => {
  let both: readonly [Opened, Opened];
  let questions: ReturnType<typeof networkQuestions>;
  beforeAll(async () => {
    both = [await SQLITE.empty(), await NEO4J.empty()];
    for (const { store } of both) await loadRounds({ store, surroundings }, rounds(options(GIVEN)));
    const facts = factsOf(NETWORK).map(({ id, type }) => ({ id, type }));
    questions = networkQuestions({ facts, sources: NETWORK.flatMap(({ sources }) => sources), areas: NETWORK.flatMap(({ areas }) => areas) }, await both[0].store.revision());
  }, LONGEST);
  afterAll(() => Promise.all(both.map(({ discard }) => discard())));

  test.each(METHODS)('%s is answered alike, element by element', (method) => answerEachOther(questions[method], [both[0].store, both[1].store]), LONGEST);
});
