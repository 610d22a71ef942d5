/** A step from one layout to the next. */
export interface Step {
  readonly number: number;
  readonly name: string;
  readonly definitions: string;
}

/** In their order; what has been released is never changed, only followed. */
export const MIGRATIONS: readonly Step[] = [
  {
    number: 1,
    name: 'facts and versions, places, sources, names, revisions, records',
    definitions: `
CREATE TABLE revision (
  revision INTEGER PRIMARY KEY, recorded_at TEXT NOT NULL UNIQUE, recorded_by TEXT NOT NULL, change_reason TEXT
) STRICT;

CREATE TABLE fact (id TEXT PRIMARY KEY, type TEXT NOT NULL, latest_version INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE fact_version (
  key INTEGER PRIMARY KEY, fact TEXT NOT NULL, type TEXT NOT NULL, version INTEGER NOT NULL, sort_key TEXT NOT NULL,
  hold_from TEXT NOT NULL, hold_to TEXT NOT NULL, recorded_revision INTEGER NOT NULL, superseded_revision INTEGER NOT NULL,
  scope TEXT NOT NULL, status TEXT, without_area INTEGER NOT NULL, document TEXT NOT NULL
) STRICT;
-- These two hold everything that tells whether a version holds, so that the documents of others are not read.
CREATE INDEX version_of_fact ON fact_version (fact, version, recorded_revision, superseded_revision, hold_from, hold_to);
CREATE INDEX version_in_order ON fact_version (type, sort_key, fact, recorded_revision, superseded_revision, hold_from, hold_to);
CREATE INDEX version_without_area ON fact_version (without_area) WHERE without_area = 1;

CREATE TABLE version_kind (
  field TEXT NOT NULL, value TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (field, value, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX kind_of_version ON version_kind (version, field, value);

CREATE TABLE version_area (area TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (area, version)) STRICT, WITHOUT ROWID;
CREATE INDEX area_of_version ON version_area (version, area);

CREATE TABLE version_actor (
  actor TEXT NOT NULL, role TEXT NOT NULL, version INTEGER NOT NULL, binding INTEGER NOT NULL, position TEXT, certain INTEGER NOT NULL,
  PRIMARY KEY (actor, role, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_of_version ON version_actor (version, binding, actor);

CREATE TABLE version_fact (
  fact TEXT NOT NULL, role TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (fact, role, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE version_source (
  source TEXT NOT NULL, version INTEGER NOT NULL, locator TEXT NOT NULL, PRIMARY KEY (source, version, locator)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (newest_first INTEGER NOT NULL, fact TEXT NOT NULL, PRIMARY KEY (newest_first, fact)) STRICT, WITHOUT ROWID;
CREATE INDEX change_of_fact ON change (fact, newest_first);

CREATE TABLE source_version (
  id TEXT NOT NULL, recorded_revision INTEGER NOT NULL, superseded_revision INTEGER NOT NULL, sort_key TEXT NOT NULL, document TEXT NOT NULL,
  PRIMARY KEY (id, recorded_revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_in_order ON source_version (sort_key, id);

CREATE TABLE area (key TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE name (
  key INTEGER PRIMARY KEY, subject TEXT NOT NULL, type TEXT NOT NULL, version INTEGER, name TEXT NOT NULL, folded TEXT NOT NULL,
  length INTEGER NOT NULL, recorded_revision INTEGER NOT NULL, superseded_revision INTEGER NOT NULL, hold_from TEXT NOT NULL, hold_to TEXT NOT NULL
) STRICT;
CREATE INDEX name_of_version ON name (version) WHERE version IS NOT NULL;
CREATE INDEX name_of_subject ON name (subject) WHERE version IS NULL;
CREATE INDEX name_in_order ON name (length, folded, subject);
CREATE VIRTUAL TABLE name_text USING fts5 (folded, content = 'name', content_rowid = 'key', tokenize = 'trigram case_sensitive 1', columnsize = 0);

CREATE TABLE record (
  key INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, recorded_revision INTEGER NOT NULL, content TEXT NOT NULL
) STRICT;
CREATE INDEX record_of_subject ON record (kind, subject, key);

CREATE TABLE mark (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), content TEXT NOT NULL) STRICT;
`,
  },
];

/** The layout that this program writes. */
export const LAYOUT = MIGRATIONS.at(-1)?.number ?? 0;

/** "KNST" in the header of a database file: tells ours from those of other programs. */
export const APPLICATION_ID = 0x4b4e5354;
