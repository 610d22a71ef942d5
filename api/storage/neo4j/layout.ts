import { FACT_TYPES } from '../../domain/model/fact.js';

/** A step from one layout to the next: constraints and indexes, each defined unless it is there. */
export interface Step {
  readonly number: number;
  readonly name: string;
  readonly definitions: readonly string[];
}

const unique = (name: string, label: string, ...keys: readonly string[]): string =>
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${keys.map((key) => `n.${key}`).join(', ')}) IS UNIQUE`;
const range = (name: string, label: string, ...keys: readonly string[]): string =>
  `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${keys.map((key) => `n.${key}`).join(', ')})`;
const between = (name: string, type: string, key: string): string =>
  `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${key})`;

/** In their order; what has been released is never changed, only followed. */
export const MIGRATIONS: readonly Step[] = [
  {
    number: 1,
    name: 'facts and versions, places, sources, names, revisions, records',
    definitions: [
      unique('fact_id', 'Fact', 'id'),
      unique('fact_version', 'FactVersion', 'id', 'version'),
      unique('area_key', 'Area', 'key'),
      unique('source_id', 'Source', 'id'),
      unique('meta_id', 'Meta', 'id'),
      unique('revision_number', 'Revision', 'number'),
      unique('revision_token', 'Revision', 'token'),
      unique('migration_number', 'Migration', 'number'),
      ...FACT_TYPES.map((type) => range(`in_order_${type}`, `${type}Version`, 'order_key')),
      range('in_order_Source', 'SourceVersion', 'order_key'),
      range('area_spoken_of', 'Area', 'spoken_of', 'key'),
      range('version_without_area', 'FactVersion', 'without_area'),
      range('disruption_actor_kind', 'DisruptionVersion', 'actor_kind'),
      range('revision_recorded_at', 'Revision', 'recorded_at'),
      range('record_subject', 'Record', 'kind', 'subject'),
      between('cooperates_with', 'COOPERATES_WITH', 'cooperation'),
      between('changed_in_order', 'CHANGED', 'place'),
      "CREATE TEXT INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded) OPTIONS {indexProvider: 'text-2.0'}",
    ],
  },
];

/** The layout that this program writes. */
export const LAYOUT = MIGRATIONS.at(-1)?.number ?? 0;
