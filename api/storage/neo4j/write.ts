import { randomUUID } from 'node:crypto';
import { versionConflict } from '../../application/errors.js';
import type { ChangeSet } from '../../domain/model/change-set.js';
import type { Revision } from '../../domain/model/moment.js';
import type { Instant } from '../../domain/model/time.js';
import { whole, type Connection, type Query, type Transaction } from './connection.js';
import { areaWrites, placeAreas } from './write-areas.js';
import { factWrites } from './write-facts.js';
import { recordWrites } from './write-records.js';
import { revisionWrites, type Recorded } from './write-revision.js';
import { sourceWrites } from './write-sources.js';

/**
 * All changes in one transaction, one revision. Writers of all processes wait for each other at the node `Meta`, so
 * revisions are counted and expected versions compared without a gap. The token tells a transaction that is run
 * again, because the server was lost while it committed, that its changes are there.
 */
export function append(connection: Connection, changes: ChangeSet): Promise<Revision> {
  const token = randomUUID();
  return connection.write(async (transaction) => {
    const [{ last, done }, conflict] = await Promise.all([lock(transaction, token), conflictWith(transaction, changes)]);
    if (done) return done;
    if (conflict) throw versionConflict(conflict.fact, conflict.version);
    const recorded = { ...following(last, changes.clock), by: changes.recordedBy, reason: changes.changeReason, token };
    await Promise.all(writes(changes, recorded).map((query) => transaction.run(query)));
    if (changes.areas.length > 0) await placeAreas(transaction);
    return { revision: recorded.revision, recordedAt: recorded.recordedAt };
  });
}

function writes(changes: ChangeSet, recorded: Recorded): readonly Query<object>[] {
  return [
    ...revisionWrites(changes, recorded),
    ...sourceWrites(changes.sources, recorded),
    ...areaWrites(changes.areas),
    ...factWrites(changes.facts, recorded),
    ...recordWrites(changes.records, recorded),
  ];
}

interface Locked {
  readonly last: Revision;
  /** What this very change set was recorded as in an attempt whose answer was lost. */
  readonly done: Revision | undefined;
}

/** Waits for other writers; what is read afterwards is what the last of them left. */
async function lock(transaction: Transaction, token: string): Promise<Locked> {
  const query: Query<{ revision: number; recordedAt: Instant; done: Revision | null }> = { text: LOCK, parameters: { token } };
  const [state] = await transaction.run(query);
  if (!state) throw new Error('the database has lost its node Meta');
  const { done, ...last } = state;
  return { last, done: done ?? undefined };
}

/** It is the writing to the node that waits: its properties are read after that. */
const LOCK = `
MATCH (meta:Meta {id: 'konstellation'})
SET meta.writer = $token
WITH meta
OPTIONAL MATCH (revision:Revision {token: $token})
RETURN meta.revision AS revision, meta.recorded_at AS recordedAt,
  CASE WHEN revision IS NULL THEN null ELSE {revision: revision.number, recordedAt: revision.recorded_at} END AS done`;

interface Conflict {
  readonly fact: string;
  /** The one that is there instead. */
  readonly version: number;
}

async function conflictWith(transaction: Transaction, { facts }: ChangeSet): Promise<Conflict | undefined> {
  if (facts.length === 0) return undefined;
  const expected = facts.map(({ id, expectedVersion }) => ({ id, version: whole(expectedVersion) }));
  const query: Query<Conflict> = { text: CONFLICT, parameters: { expected } };
  const [first] = await transaction.run(query);
  return first;
}

const CONFLICT = `
UNWIND $expected AS expected
OPTIONAL MATCH (fact:Fact {id: expected.id})
USING INDEX fact:Fact(id)
WITH expected, coalesce(fact.latest_version, 0) AS version
WHERE version <> expected.version
RETURN expected.id AS fact, version LIMIT 1`;

/** One more than the last; later than it, even if the clock is not. */
function following(last: Revision, clock: Instant): Revision {
  const recordedAt = clock > last.recordedAt ? clock : new Date(Date.parse(last.recordedAt) + 1).toISOString();
  return { revision: last.revision + 1, recordedAt };
}
