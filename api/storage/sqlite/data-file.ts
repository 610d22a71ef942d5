import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreRefused, storeUnavailable } from '../../application/errors.js';
import { connect, type Connection, type Query } from './connection.js';
import { prepareDirectory } from './directory.js';
import { checkHeader } from './file-header.js';
import { holdDirectory } from './lock.js';
import { migrate } from './migrations.js';
import { refusal, refusalOf } from './refusal.js';

const FILE = 'konstellation.sqlite';
const LOCK = 'konstellation.lock';

/** So long another process may still be ending when this one starts, in milliseconds. */
const HANDOVER = 1000;

/** The database file as it was opened. */
interface Opened {
  readonly connection: Connection;
  readonly lock: Connection;
  /** Tell whether a file of that name is still the one that was opened. */
  readonly file: string | null;
  readonly log: string | null;
}

/**
 * The database file in a directory, held by this process alone. The engine would go on with a file that was deleted
 * or moved away, and what it writes there is lost; so each use looks whether it is still in its place, and opens it
 * anew if another one has taken it.
 */
export class DataFile {
  private opened: Opened | null;
  private closed = false;
  private readonly path: string;

  /** Fails with StoreRefused. */
  constructor(private readonly directory: string) {
    prepareDirectory(directory);
    this.path = join(directory, FILE);
    this.opened = this.open(HANDOVER);
  }

  /** Fails with STORE_UNAVAILABLE while the file is away. */
  connection(): Connection {
    if (this.closed) throw storeUnavailable(new Error('the store has been closed'));
    const present = identityOf(this.path);
    if (present === null) throw storeUnavailable(refusal.gone(this.path));
    if (this.opened?.file !== present) this.opened = this.reopen();
    return this.opened.connection;
  }

  close(): void {
    this.closed = true;
    if (this.opened?.file === identityOf(this.path)) settle(this.opened.connection);
    this.release();
  }

  private reopen(): Opened {
    const log = this.opened?.log ?? null;
    this.release();
    // The log of a file that is gone would be taken for the new one's.
    if (log !== null && log === identityOf(logOf(this.path))) rmSync(logOf(this.path), { force: true });
    try {
      return this.open(0);
    } catch (error) {
      throw error instanceof StoreRefused ? storeUnavailable(error) : error;
    }
  }

  private release(): void {
    const { opened } = this;
    this.opened = null;
    opened?.connection.close();
    opened?.lock.close();
  }

  private open(patience: number): Opened {
    const lock = holdDirectory(this.directory, join(this.directory, LOCK), patience);
    try {
      const connection = openFile(this.path);
      return { connection, lock, file: identityOf(this.path), log: identityOf(logOf(this.path)) };
    } catch (error) {
      lock.close();
      throw error;
    }
  }
}

const logOf = (path: string): string => `${path}-wal`;

/** Device and number of a file; null where there is none. */
function identityOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}

/** A new file gets its tables, and with them its owner in the header, before anything else. */
function openFile(path: string): Connection {
  const content = checkHeader(path);
  let connection: Connection | undefined;
  try {
    connection = connect(path, HANDOVER);
    if (content === 'OURS') checkWhole(connection, path);
    migrate(connection, path);
    connection.script(SETTINGS);
    return connection;
  } catch (error) {
    connection?.close();
    throw refusalOf(error, path);
  }
}

/**
 * Brings the log into the file, so that a copy of the file alone is the whole store. Closing does that too, but not
 * before the driver's prepared statements are gone, which it leaves to the garbage collector.
 */
function settle(connection: Connection): void {
  try {
    connection.script('PRAGMA journal_mode = DELETE');
  } catch {
    // The log stays beside the file and is read with it.
  }
}

/** Every commit is on the disk before it is acknowledged; the cache is 64 MiB, a log that has grown shrinks again. */
const SETTINGS = `
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 0;
PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 67108864;
SELECT COUNT(*) FROM revision;`;

const CHECK: Query<{ readonly quick_check: string }> = { sql: 'PRAGMA quick_check(1)' };

function checkWhole(connection: Connection, path: string): void {
  const found = connection.one(CHECK)?.quick_check;
  if (found !== 'ok') throw refusal.damaged(path, found ?? 'no answer');
}
