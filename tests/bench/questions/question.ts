import type { Moment } from '../../../api/domain/model/moment.js';
import type { Store } from '../../../api/application/ports/store.js';
import type { BareNeo4j } from '../sides/bare-neo4j.js';
import type { BareSqlite } from '../sides/bare-sqlite.js';
import type { Sample } from '../sample.js';

/** Values as they leave through JSON: answers are compared as these. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A question in GraphQL, and the part of its answer that is compared. */
export interface Asked<I> {
  readonly document: string;
  variables(input: I, moment: Moment): Readonly<Record<string, unknown>>;
  pick(data: never, input: I): Json;
}

/**
 * One measured question: the same answer from the store's port, through GraphQL, from the bare drivers with the best
 * statement we can write by hand, and from `@neo4j/graphql`, where that can answer it.
 */
export interface Question<I> {
  readonly name: string;
  /** What is asked for, in the order of the rounds: different ones, so that nothing is remembered from the one before. */
  inputs(sample: Sample): readonly I[];
  port(store: Store, moment: Moment, input: I): Promise<Json>;
  readonly graphql: Asked<I>;
  sqlite(bare: BareSqlite, moment: Moment, input: I): Json;
  neo4j(bare: BareNeo4j, moment: Moment, input: I): Promise<Json>;
  readonly rival?: Asked<I>;
}

/** The inputs are the question's own affair. */
export type AnyQuestion = Question<never>;

/** By id, so that answers without an order of their own can be compared. */
export const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
