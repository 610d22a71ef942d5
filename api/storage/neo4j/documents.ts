import type { Fact, FactVersion } from '../../domain/model/fact.js';

/** Versions as they are read: one column of documents, and when each was superseded. */
export interface Versions {
  readonly documents: readonly string[];
  readonly supersededRevisions: readonly number[];
  readonly supersededAt: readonly string[];
}

/** The JSON text of facts of one type. */
type Document<F extends FactVersion> = string & { readonly of?: F };

/** Versions that are known at the moment they are read for: nothing has superseded them yet. */
export interface KnownVersions<F extends FactVersion = Fact> {
  readonly documents: readonly Document<F>[];
}

export function factsOf<F extends FactVersion>(rows: readonly KnownVersions<F>[]): readonly F[] {
  return rows.flatMap(({ documents }) => documents.map((document) => JSON.parse(document) as F));
}

/** With what superseded them up to the revision; what does so later is not known yet. */
export function factsBy(rows: readonly Versions[], revision: number): readonly Fact[] {
  return rows.flatMap(({ documents, supersededRevisions, supersededAt }) => documents.map((document, index) => {
    const fact = JSON.parse(document) as Fact;
    const superseded = supersededRevisions[index] ?? Infinity;
    return superseded > revision ? fact : { ...fact, supersededRevision: superseded, supersededAt: supersededAt[index] ?? null };
  }));
}
