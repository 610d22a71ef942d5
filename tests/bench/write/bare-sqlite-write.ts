import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Move } from '../../../api/application/commands/record-changes.js';
import { holdingDays } from '../../../api/domain/model/holding.js';
import { sortKeyOf } from '../../../api/domain/naming/names.js';

const OPEN = Number.MAX_SAFE_INTEGER;

export interface BareWriter {
  write(move: Move<'Cooperation'>): unknown;
  close(): unknown;
}

/** By hand, with values in their order: the rows that the service writes, as durable as the service's. */
export function bareSqliteWriter(directory: string): BareWriter {
  const database = new DatabaseSync(join(directory, 'konstellation.sqlite'), { timeout: 1000 });
  database.exec('PRAGMA synchronous = FULL');
  const run = new Map<string, ReturnType<typeof database.prepare>>();
  const insert = (sql: string, ...values: readonly (string | number | null)[]): number => {
    const statement = run.get(sql) ?? database.prepare(sql);
    run.set(sql, statement);
    return Number(statement.run(...values).lastInsertRowid);
  };
  return {
    write: (move) => {
      database.exec('BEGIN IMMEDIATE');
      writeRows(insert, move);
      database.exec('COMMIT');
    },
    close: () => {
      database.close();
    },
  };
}

type Insert = (sql: string, ...values: readonly (string | number | null)[]) => number;

function writeRows(insert: Insert, { id, type, statement }: Move<'Cooperation'>): void {
  const { content, evidence, scope } = statement;
  const { from, to } = holdingDays(statement);
  const revision = insert("INSERT INTO revision SELECT MAX(revision) + 1, strftime('%Y-%m-%dT%H:%M:%fZ', MAX(recorded_at), '+0.001 seconds'), 'bench', NULL FROM revision");
  insert('INSERT INTO change VALUES (?, ?)', -revision, id);
  insert('INSERT INTO fact VALUES (?, ?, 1)', id, type);
  const key = insert(
    `INSERT INTO fact_version (fact, type, version, sort_key, hold_from, hold_to, recorded_revision, superseded_revision, scope, status, without_area, document)
     VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 0, ?)`,
    id, type, sortKeyOf({ type, content }), from, to, revision, OPEN, scope, content.status, JSON.stringify(statement),
  );
  for (const kind of content.kinds) insert("INSERT INTO version_kind VALUES ('COOPERATION_KIND', ?, ?)", kind, key);
  for (const area of content.areas) insert('INSERT INTO version_area VALUES (?, ?)', area, key);
  for (const { actor, position, certain } of content.participants) insert("INSERT INTO version_actor VALUES (?, 'PARTICIPANT', ?, 1, ?, ?)", actor, key, position, certain ? 1 : 0);
  for (const task of content.tasks) insert("INSERT INTO version_fact VALUES (?, 'CONCERNS_TASK', ?)", task, key);
  for (const { source, locator } of evidence) insert('INSERT INTO version_source VALUES (?, ?, ?)', source, key, locator);
}
