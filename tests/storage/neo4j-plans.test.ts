import fc from 'fast-check';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { machine } from '../../api/compose/surroundings.js';
import { connect, type Connection, type Query } from '../../api/storage/neo4j/connection.js';
import { migrate } from '../../api/storage/neo4j/migrations.js';
import { storeOn } from '../../api/storage/neo4j/open.js';
import type { Store } from '../../api/application/ports/store.js';
import { loadRounds } from '../../seeds/synthetic/to-store.js';
import { rounds } from '../../seeds/synthetic/rounds.js';
import { ask } from '../neo4j/ask.js';
import { NEO4J_START_MS, neo4jOfWorker } from '../neo4j/pool.js';
import { describeWithNeo4j } from '../neo4j/suite.js';
import { options } from '../seeds/synthetic-network.js';
import { questions } from './arbitrary-questions.js';
import { NEO4J } from './engines.js';
import { changeSetOf } from './kill/change-set.js';

/** Ways to walk through everything there is of a kind. */
const WALKS = /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|IntersectionNodeByLabelsScan|SubtractionNodeByLabelsScan|(Un)?[Dd]irectedAllRelationshipsScan|(Un)?[Dd]irectedRelationshipTypeScan)/;
/** Labels of which there are a handful of nodes, however large the network. */
const FEW = /:(Migration|Meta)\b/;
/** What reads the whole register on purpose: when a part of it is written, it is laid out anew. */
const WHOLE_REGISTER = /^\s*MATCH \(area:Area\) WHERE area\.document IS NOT NULL\nOPTIONAL MATCH/;

/** A connection that notes each statement once, with the parameters it came with first. */
function noting(connection: Connection, noted: Map<string, Query<object>['parameters']>): Connection {
  const note = <Row extends object>(query: Query<Row>): Query<Row> => {
    if (!noted.has(query.text)) noted.set(query.text, query.parameters);
    return query;
  };
  return {
    read: (query) => connection.read(note(query)),
    write: (work) => connection.write((transaction) => work({ run: (query) => transaction.run(note(query)) })),
    close: () => connection.close(),
  };
}

function operators(plan: Plan): readonly string[] {
  const { Details: details = '' } = plan.arguments as { readonly Details?: string };
  return [`${plan.operatorType.replace(/@.*$/, '')} ${details}`, ...plan.children.flatMap(operators)];
}

describeWithNeo4j('the statements of the Neo4j adapter', () => {
  const noted = new Map<string, Query<object>['parameters']>();
  let driver: Driver;
  let store: Store;

  beforeAll(async () => {
    const { uri, user, password } = await neo4jOfWorker();
    await (await NEO4J.empty()).discard();
    const address = { uri, user, password, database: 'neo4j' };
    const connection = noting(connect(address), noted);
    await migrate(connection, address);
    store = storeOn(connection, 'Neo4j');
    const surroundings = { ...machine, now: () => '2026-01-01T00:00:00.000Z', newId: () => 'x' };
    await loadRounds({ store, surroundings }, rounds(options({ actors: 100 })));
    for (let number = 0; number < 2; number += 1) await store.append(changeSetOf({ lane: 'plans', number }));
    for (const asked of fc.sample(questions, { seed: 20201119, numRuns: 8 })) for (const { ask } of asked) await ask(store);
    await store.ready();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  }, NEO4J_START_MS);
  afterAll(async () => {
    await driver.close();
    await store.close();
  });

  async function walksOf(text: string, parameters: Query<object>['parameters']): Promise<readonly string[]> {
    const { summary } = await driver.executeQuery(text.startsWith('CYPHER') ? text.replace('force', 'force EXPLAIN') : `EXPLAIN ${text}`, parameters, { database: 'neo4j' });
    if (summary.plan === false) throw new Error('the server gave no plan');
    return operators(summary.plan).filter((each) => WALKS.test(each) && !FEW.test(each));
  }

  test('start from an index, whatever is asked or written', async () => {
    expect(noted.size).toBeGreaterThan(60);
    const walking: string[] = [];
    for (const [text, parameters] of noted) {
      const walks = WHOLE_REGISTER.test(text) ? [] : await walksOf(text, parameters);
      if (walks.length > 0) walking.push(`${walks.join('; ')}\n${text}`);
    }
    expect(walking).toEqual([]);
  }, NEO4J_START_MS);
  test('do so too when they are planned while there is little, and so whatever is there when the plan is used', async () => {
    await ask(await neo4jOfWorker(), 'MATCH (n) WHERE NOT n:Meta AND NOT n:Migration DETACH DELETE n');
    await store.append(changeSetOf({ lane: 'little', number: 0 }));
    const walking: string[] = [];
    for (const [text, parameters] of noted) {
      const walks = WHOLE_REGISTER.test(text) ? [] : await walksOf(`CYPHER replan=force ${text}`, parameters);
      if (walks.length > 0) walking.push(`${walks.join('; ')}\n${text}`);
    }
    expect(walking).toEqual([]);
  }, NEO4J_START_MS);
  test('would be caught if they did not', async () => {
    expect(await walksOf('MATCH (n) WHERE n.name = $name RETURN n', { name: 'x' })).toEqual([expect.stringMatching(/^AllNodesScan/)]);
    expect(await walksOf('MATCH (n:Actor {name: $name}) RETURN n', { name: 'x' })).toEqual([expect.stringMatching(/^NodeByLabelScan/)]);
  });
});
