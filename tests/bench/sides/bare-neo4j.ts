import neo4j, { type Driver } from 'neo4j-driver';
import type { Access } from '../../neo4j/ready.js';

/** The driver and nothing else: one statement in a session of its own, committed by itself – the fastest it offers. */
export class BareNeo4j {
  private constructor(readonly driver: Driver) {}

  static open({ uri, user, password }: Access): BareNeo4j {
    return new BareNeo4j(neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true, telemetryDisabled: true, notificationFilter: { minimumSeverityLevel: 'OFF' },
    }));
  }

  /** The first row of the answer. */
  async one<Row extends object>(text: string, parameters: Readonly<Record<string, unknown>>): Promise<Row> {
    const session = this.driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, parameters);
      return (records[0]?.toObject() ?? {});
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

export const whole = (value: number): unknown => neo4j.int(value);
