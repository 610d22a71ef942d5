import fc from 'fast-check';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { machine } from '../../api/compose/surroundings.js';
import { connect, type Connection } from '../../api/storage/sqlite/connection.js';
import { migrate } from '../../api/storage/sqlite/migrations.js';
import { storeOn } from '../../api/storage/sqlite/open.js';
import { rounds } from '../../seeds/synthetic/rounds.js';
import { loadRounds } from '../../seeds/synthetic/to-store.js';
import { runFolder } from '../run/run-place.js';
import { options } from '../seeds/synthetic-network.js';
import { questions } from './arbitrary-questions.js';
import { changeSetOf } from './kill/change-set.js';

/** A walk through a whole table. Walks through lists that came with the question, results at hand and the one-row table are none. */
const WALK = /^SCAN (?!CONSTANT ROW|wanted\b|other\b|part\b|mark\b|json_each\b|found\b|\(|name_text VIRTUAL TABLE INDEX \d+:\S)/;
/** Walks that are meant: the newest revision is the first one met from the end; sources are few; the schema is a list of tables. */
const MEANT = /^SCAN (revision|source|source USING INDEX source_in_order|sqlite_schema)$/;

/** A connection that notes each statement once. */
function noting(connection: Connection, noted: Set<string>): Connection {
  const note = <T>(sql: string, run: () => T): T => {
    noted.add(sql);
    return run();
  };
  return {
    all: (query, values) => note(query.sql, () => connection.all(query, values)),
    one: (query, values) => note(query.sql, () => connection.one(query, values)),
    run: (sql, values) => note(sql, () => connection.run(sql, values)),
    script: (sql) => connection.script(sql),
    transaction: (work) => connection.transaction(work),
    close: () => connection.close(),
  };
}

describe('the statements of the SQLite adapter', () => {
  const noted = new Set<string>();
  let connection: Connection;

  beforeAll(async () => {
    const file = join(mkdtempSync(join(runFolder(), 'plans-')), 'plans.sqlite');
    connection = connect(file, 0);
    migrate(connection, file);
    const noter = noting(connection, noted);
    const store = storeOn({ connection: () => noter, close: () => undefined });
    await loadRounds({ store, surroundings: { ...machine, now: () => '2026-01-01T00:00:00.000Z', newId: () => 'x' } }, rounds(options({ actors: 300 })));
    for (let number = 0; number < 2; number += 1) await store.append(changeSetOf({ lane: 'plans', number }));
    for (const asked of fc.sample(questions, { seed: 20201119, numRuns: 30 })) for (const { ask } of asked) await ask(store);
    await store.ready();
  }, 120_000);
  afterAll(() => connection.close());

  const walksOf = (sql: string): readonly string[] =>
    connection.all<{ readonly detail: string }>({ sql: `EXPLAIN QUERY PLAN ${sql}` }).map(({ detail }) => detail).filter((detail) => WALK.test(detail) && !MEANT.test(detail));

  test('start from an index, whatever is asked or written', () => {
    expect(noted.size).toBeGreaterThan(60);
    const walking = [...noted].map((sql) => ({ sql, walks: walksOf(sql) })).filter(({ walks }) => walks.length > 0);
    expect(walking.map(({ sql, walks }) => `${walks.join('; ')}\n${sql}`)).toEqual([]);
  });
  test('would be caught if they did not', () => {
    expect(walksOf('SELECT * FROM fact_version WHERE document = 1')).toEqual(['SCAN fact_version']);
    expect(walksOf("SELECT * FROM name WHERE folded LIKE '%x%'")).toEqual(['SCAN name']);
    expect(walksOf("SELECT * FROM version_actor WHERE role = 'x'")).toHaveLength(1);
  });
});
