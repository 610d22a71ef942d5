import type { NameHit } from '../../application/ports/store.js';
import { fold } from '../../domain/naming/fold.js';
import type { Connection } from './connection.js';
import { OPEN_REVISION } from './moment.js';

/** Who has names, and when they are found. */
export interface Named extends Pick<NameHit, 'subject' | 'type'> {
  /** Key of the version that has the name; null for places and sources. */
  readonly version: number | null;
  readonly revision: number;
  readonly from: string;
  readonly to: string;
}

const NAME = `
INSERT INTO name (subject, type, version, name, folded, length, recorded_revision, superseded_revision, hold_from, hold_to)
VALUES ($subject, $type, $version, $name, $folded, $length, $revision, $open, $from, $to)`;
const TEXT = 'INSERT INTO name_text (rowid, folded) VALUES ($key, $folded)';

/** Each name once; blanks around it let a needle ask for the beginning or the end of a word. */
export function writeNames(connection: Connection, names: readonly string[], named: Named): void {
  for (const name of new Set(names)) {
    const folded = fold(name);
    const spaced = ` ${folded} `;
    const { subject, type, version, revision, from, to } = named;
    const key = connection.run(NAME, {
      subject, type, version, revision, from, to, name, folded: spaced, length: Array.from(folded).length, open: OPEN_REVISION,
    });
    connection.run(TEXT, { key, folded: spaced });
  }
}

const END_OF_VERSION = 'UPDATE name SET superseded_revision = $revision WHERE version = $version';
const END_OF_SUBJECT = 'UPDATE name SET superseded_revision = $revision WHERE subject = $subject AND version IS NULL AND superseded_revision > $revision';

/** A version's names are no longer found at the revision that supersedes it. */
export function endNamesOfVersion(connection: Connection, version: number, revision: number): void {
  connection.run(END_OF_VERSION, { version, revision });
}

/** Neither are those of a source that has been recorded anew. */
export function endNamesOf(connection: Connection, subject: string, revision: number): void {
  connection.run(END_OF_SUBJECT, { subject, revision });
}

const OF_SUBJECT = { sql: 'SELECT key, folded FROM name WHERE subject = $subject AND version IS NULL' };
const FORGET_TEXT = "INSERT INTO name_text (name_text, rowid, folded) VALUES ('delete', $key, $folded)";
const FORGET = 'DELETE FROM name WHERE key = $key';

/** Removes the names of a subject that keeps no history. */
export function forgetNames(connection: Connection, subject: string): void {
  for (const { key, folded } of connection.all<{ readonly key: number; readonly folded: string }>(OF_SUBJECT, { subject })) {
    connection.run(FORGET_TEXT, { key, folded });
    connection.run(FORGET, { key });
  }
}
