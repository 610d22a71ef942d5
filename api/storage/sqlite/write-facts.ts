import { versionConflict } from '../../application/errors.js';
import type { FactChange } from '../../domain/model/change-set.js';
import type { Fact, Statement } from '../../domain/model/fact.js';
import { holdingDays } from '../../domain/model/holding.js';
import { linksOf } from '../../domain/model/links.js';
import { namesOf, sortKeyOf } from '../../domain/naming/names.js';
import type { Connection, Query } from './connection.js';
import { OPEN_REVISION } from './moment.js';
import { isPlaced, writeLinks } from './write-links.js';
import { endNamesOfVersion, writeNames } from './write-names.js';

/** Identities, ended versions, new versions and what they point to. Fails with VERSION_CONFLICT. */
export function writeFacts(connection: Connection, changes: readonly FactChange[], revision: number): void {
  for (const change of changes) refuseConflict(connection, change);
  for (const { id, type, expectedVersion, supersede, add } of changes) {
    connection.run(CHANGE, { newestFirst: -revision, id });
    connection.run(IDENTITY, { id, type, latest: expectedVersion + add.length });
    for (const version of supersede) endVersion(connection, { id, version }, revision);
    add.forEach((statement, index) => writeVersion(connection, { id, type, version: expectedVersion + index + 1, statement }, revision));
  }
}

const LATEST: Query<{ readonly latest_version: number }> = { sql: 'SELECT latest_version FROM fact WHERE id = $id' };
const CHANGE = 'INSERT INTO change VALUES ($newestFirst, $id)';
const IDENTITY = `INSERT INTO fact VALUES ($id, $type, $latest)
  ON CONFLICT (id) DO UPDATE SET latest_version = excluded.latest_version`;

function refuseConflict(connection: Connection, { id, expectedVersion }: FactChange): void {
  const latest = connection.one(LATEST, { id })?.latest_version ?? 0;
  if (latest !== expectedVersion) throw versionConflict(id, latest);
}

const CURRENT: Query<{ readonly key: number }> = {
  sql: 'SELECT key FROM fact_version WHERE fact = $id AND version = $version AND superseded_revision = $open',
};
const END = 'UPDATE fact_version SET superseded_revision = $revision WHERE key = $key';

function endVersion(connection: Connection, { id, version }: { readonly id: string; readonly version: number }, revision: number): void {
  const current = connection.one(CURRENT, { id, version, open: OPEN_REVISION });
  if (!current) return;
  connection.run(END, { key: current.key, revision });
  endNamesOfVersion(connection, current.key, revision);
}

interface NewVersion extends Pick<Fact, 'id' | 'type' | 'version'> {
  readonly statement: Statement;
}

const VERSION = `
INSERT INTO fact_version (fact, type, version, sort_key, hold_from, hold_to, recorded_revision, superseded_revision, scope, status, without_area, document)
VALUES ($id, $type, $version, $sortKey, $from, $to, $revision, $open, $scope, $status, $withoutArea, $document)`;

/** One version: its document, and beside it everything by which it is found. */
function writeVersion(connection: Connection, { id, type, version, statement }: NewVersion, revision: number): void {
  const fact = { type, content: statement.content } as Pick<Fact, 'type' | 'content'>;
  const { from, to } = holdingDays(statement);
  const key = connection.run(VERSION, {
    id, type, version, from, to, revision, open: OPEN_REVISION, sortKey: sortKeyOf(fact), scope: statement.scope,
    status: 'status' in statement.content ? statement.content.status : null,
    withoutArea: isPlaced(type) && linksOf(fact).areas.length === 0 ? 1 : 0, document: JSON.stringify(statement),
  });
  writeLinks(connection, key, { fact, evidence: statement.evidence });
  writeNames(connection, namesOf(fact), { subject: id, type, version: key, revision, from, to });
}
