import { registerEnumType } from 'type-graphql';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

type EnumWords<V extends string> = Record<V, { readonly description: string }>;

/** The GraphQL enum of a vocabulary, in its English words; the object returned stands for it wherever a type is asked for. */
export function registered<V extends string>({ name, description, values, terms }: Vocabulary<V>): Readonly<Record<V, V>> {
  const names = Object.fromEntries(values.map((value) => [value, value])) as Record<V, V>;
  const words = values.map((value) => [value, { description: `${terms[value].label.en}: ${terms[value].description.en}` }]);
  registerEnumType(names, { name, description, valuesConfig: Object.fromEntries(words) as EnumWords<V> });
  return names;
}
