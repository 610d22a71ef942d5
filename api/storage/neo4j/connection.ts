import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { noLongerThan } from './no-longer-than.js';
import { isLost, isOutdatedBookmark, asStoreFailure } from './failures.js';

/** Where a database is and who asks. */
export interface Address {
  /** `bolt://` for one server, `neo4j://` for a cluster. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A statement in Cypher. */
export interface Query<Row extends object> {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The columns of its answer; only the compiler looks at it. */
  readonly row?: Row;
}

export interface Transaction {
  /** Statements may be handed in without waiting for the one before; the server runs them in their order. */
  run<Row extends object>(query: Query<Row>): Promise<readonly Row[]>;
}

/** What the adapter needs from the driver. Every method fails with STORE_UNAVAILABLE while the server is away. */
export interface Connection {
  /** One statement that changes nothing. */
  read<Row extends object>(query: Query<Row>): Promise<readonly Row[]>;
  /**
   * Everything in one transaction or nothing. The work is run again if the server asks for it or is lost, even while
   * it commits: it must recognise what it has done already.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const SECOND = 1000;
/** So long the server may work on a statement that reads, and on everything that is written at once. */
const READ_TIMEOUT = 10 * SECOND;
const WRITE_TIMEOUT = 120 * SECOND;
/** So much longer its answer may take. */
const WAY = 2 * SECOND;

const SETTINGS = {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  userAgent: 'konstellation',
  maxConnectionPoolSize: 50,
  connectionTimeout: 4 * SECOND,
  connectionAcquisitionTimeout: 5 * SECOND,
  connectionLivenessCheckTimeout: 30 * SECOND,
  maxTransactionRetryTime: 5 * SECOND,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
} as const;

/** A number that Neo4j keeps as an integer; without it numbers go out as floating point. */
export const whole = (value: number): unknown => neo4j.int(value);

/** Makes the connection without yet reaching the server. Fails for an address that is none. */
export function connect(address: Address): Connection {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), SETTINGS);
  return new DriverConnection(driver, address.database);
}

/**
 * All sessions share their bookmarks: a client reads what it wrote, and whoever has seen a revision's number finds
 * all of that revision, also while the server is still putting it in place.
 */
class DriverConnection implements Connection {
  private bookmarks: BookmarkManager = neo4j.bookmarkManager();

  constructor(private readonly driver: Driver, private readonly database: string) {}

  async read<Row extends object>(query: Query<Row>): Promise<readonly Row[]> {
    const ask = (): Promise<readonly Row[]> => this.within('READ', async (session) => {
      const { records } = await session.run(query.text, query.parameters, { timeout: READ_TIMEOUT });
      return records.map((record) => record.toObject() as Row);
    });
    return this.translated(READ_TIMEOUT, () => ask().catch((error: unknown) => {
      if (!isLost(error)) throw error;
      // The pooled connection may be from before a restart of the server: a read can simply be asked again.
      return ask();
    }));
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.translated(WRITE_TIMEOUT, () => this.within('WRITE', (session) => session.executeWrite((transaction) => work({
      async run<Row extends object>({ text, parameters }: Query<Row>): Promise<readonly Row[]> {
        const { records } = await transaction.run(text, parameters);
        return records.map((record) => record.toObject() as Row);
      },
    }), { timeout: WRITE_TIMEOUT })));
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async within<T>(mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>): Promise<T> {
    const { database, bookmarks: bookmarkManager } = this;
    const session = this.driver.session({ database, defaultAccessMode: mode, bookmarkManager });
    try {
      return await use(session);
    } finally {
      await session.close();
    }
  }

  private async translated<T>(timeout: number, ask: () => Promise<T>): Promise<T> {
    try {
      return await noLongerThan(timeout + WAY, ask());
    } catch (error) {
      // Bookmarks of a database that was restored to an earlier state would be waited for in vain.
      if (isOutdatedBookmark(error)) this.bookmarks = neo4j.bookmarkManager();
      throw asStoreFailure(error);
    }
  }
}
