import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';

export type Value = string | number | null;
/** The values of a statement's parameters; those that it does not name are left aside. */
export type Values = Readonly<Record<string, Value>>;

/** A statement that reads. */
export interface Query<Row extends object> {
  readonly sql: string;
  /** The columns of its answer; only the compiler looks at it. */
  readonly row?: Row;
}

/** One open database file, as far as this adapter needs one. The driver answers at once, so these methods do too. */
export interface Connection {
  all<Row extends object>(query: Query<Row>, values?: Values): readonly Row[];
  one<Row extends object>(query: Query<Row>, values?: Values): Row | undefined;
  /** A statement that writes. Gives the key of the row that was inserted last. */
  run(sql: string, values?: Values): number;
  /** Statements without values, one after another. */
  script(sql: string): void;
  /** All of it or nothing. Fails with the engine's own error if somebody else is writing for longer than the patience. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** So many statements are kept prepared; the ones used longest ago make room. */
const KEPT = 400;

/** Opens the file, or makes an empty one. Waits for other writers for so many milliseconds, and blocks meanwhile. */
export function connect(file: string, patience: number): Connection {
  return new FileConnection(new DatabaseSync(file, { timeout: patience, allowUnknownNamedParameters: true }));
}

class FileConnection implements Connection {
  private readonly prepared = new Map<string, StatementSyncInstance>();

  constructor(private readonly database: DatabaseSyncInstance) {}

  all<Row extends object>({ sql }: Query<Row>, values: Values = {}): readonly Row[] {
    return this.statement(sql).all(values) as readonly Row[];
  }

  one<Row extends object>({ sql }: Query<Row>, values: Values = {}): Row | undefined {
    return this.statement(sql).get(values) as Row | undefined;
  }

  run(sql: string, values: Values = {}): number {
    return Number(this.statement(sql).run(values).lastInsertRowid);
  }

  script(sql: string): void {
    this.database.exec(sql);
  }

  transaction<T>(work: () => T): T {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      // The engine has already rolled back after a full disk or a failed read.
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.prepared.clear();
    this.database.close();
  }

  /** Prepared once and kept: preparing anew each time takes longer and lets the memory grow. */
  private statement(sql: string): StatementSyncInstance {
    const kept = this.prepared.get(sql);
    this.prepared.delete(sql);
    const statement = kept ?? this.database.prepare(sql);
    this.prepared.set(sql, statement);
    const [oldest] = this.prepared.keys();
    if (this.prepared.size > KEPT && oldest !== undefined) this.prepared.delete(oldest);
    return statement;
  }
}
