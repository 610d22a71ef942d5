import type { Proof } from '../../display/proofs.js';

/** The sources of a report in the order in which they are first named, and the number of each. */
export interface SourceNumbers {
  readonly sources: readonly Proof['source'][];
  readonly numberOf: (id: string) => number;
}

/** Numbers the sources of these proofs from 1 on, each once. */
export function numberSources(proofs: readonly Proof[]): SourceNumbers {
  const sources = [...new Map(proofs.map(({ source }) => [source.id, source])).values()];
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return { sources, numberOf: (id) => numbers.get(id) ?? 0 };
}
