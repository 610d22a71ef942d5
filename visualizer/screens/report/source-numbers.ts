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

/** A source by its number, and the places in it. */
export interface Places {
  readonly number: number;
  readonly places: readonly string[];
}

/** The places of these proofs, each once, under the numbers of their sources in ascending order. */
export function placesBySource(proofs: readonly Proof[], { numberOf }: SourceNumbers): readonly Places[] {
  const places = new Map<number, Set<string>>();
  for (const { source, locator } of proofs) {
    const number = numberOf(source.id);
    places.set(number, (places.get(number) ?? new Set()).add(locator));
  }
  return [...places].sort(([a], [b]) => a - b).map(([number, found]) => ({ number, places: [...found] }));
}
