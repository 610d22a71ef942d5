import type { FactType } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { notFound } from '../errors.js';
import type { Store } from '../ports/store.js';

/** Something that a question names by its id. */
export interface Named {
  readonly id: string;
  readonly type: FactType;
  /** The argument that names it. */
  readonly argument: string;
}

/** Fails with NOT_FOUND unless all of them are known at the moment: a slip of the pen is no empty answer. */
export async function mustKnow(store: Store, named: readonly Named[], moment: Moment): Promise<void> {
  if (named.length === 0) return;
  const facts = await store.facts(named.map(({ id }) => id), moment);
  const unknown = named.find(({ id, type }) => !facts.some((fact) => fact.id === id && fact.type === type));
  if (unknown) throw notFound(unknown.argument, unknown.type.toLowerCase(), unknown.id);
}
