/** A text in both languages; German is what people read first. */
export interface Words {
  readonly de: string;
  readonly en: string;
}

/** Grammatical gender of the German label: der, die, das. */
export type Gender = 'm' | 'f' | 'n';

/** One value of a closed list, in words that people read. */
export interface Term {
  readonly label: Words;
  readonly description: Words;
  /** Only for values that sentences count or decline. */
  readonly plural?: Words;
  readonly gender?: Gender;
}

/** A closed list of values with their words: the one place where each is written down. */
export interface Vocabulary<V extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly values: readonly V[];
  readonly terms: Readonly<Record<V, Term>>;
}

export function vocabulary<V extends string>(name: string, description: string, terms: Record<V, Term>): Vocabulary<V> {
  return { name, description, values: Object.keys(terms) as V[], terms };
}

/** The union of the values of a vocabulary. */
export type ValueOf<T> = T extends Vocabulary<infer V> ? V : never;

export function isValueOf<V extends string>(list: Vocabulary<V>, value: string): value is V {
  return Object.hasOwn(list.terms, value);
}
