import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';

export interface Statement<Row extends object> {
  readonly sql: string;
  /** The columns of its answer; only the compiler looks at it. */
  readonly row?: Row;
}

/** The driver and nothing else: prepared statements, kept. */
export class BareSqlite {
  private readonly kept = new Map<string, StatementSyncInstance>();

  private constructor(private readonly database: DatabaseSyncInstance) {}

  /** Beside the service, on the same file, for reading. */
  static open(directory: string): BareSqlite {
    return new BareSqlite(new DatabaseSync(join(directory, 'konstellation.sqlite'), { readOnly: true }));
  }

  all<Row extends object>({ sql }: Statement<Row>, ...values: readonly (string | number | null)[]): readonly Row[] {
    return this.statement(sql).all(...values) as readonly Row[];
  }

  close(): void {
    this.kept.clear();
    this.database.close();
  }

  private statement(sql: string): StatementSyncInstance {
    const known = this.kept.get(sql) ?? this.database.prepare(sql);
    this.kept.set(sql, known);
    return known;
  }
}
