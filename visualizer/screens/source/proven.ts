import type { SourcePageQuery } from '../../api/generated/operations.js';

type Node = NonNullable<SourcePageQuery['node']>;
export type ShownSource = Extract<Node, { readonly __typename: 'Source' }>;
type Fact = ShownSource['facts'][number];
type Evidence = Fact['evidence'][number];

/** A statement, and a place in the source that vouches for it. */
export interface Proven {
  readonly fact: Fact;
  readonly evidence: Evidence;
}

const ORDER = new Intl.Collator('de', { numeric: true });

/** Everything that a source vouches for, in the order of its places: line 9 before line 10. */
export function provenBy({ id, facts }: ShownSource): readonly Proven[] {
  const proven = facts.flatMap((fact) => fact.evidence.filter(({ source }) => source.id === id).map((evidence) => ({ fact, evidence })));
  return proven.sort((a, b) => ORDER.compare(a.evidence.locator, b.evidence.locator) || ORDER.compare(a.fact.text, b.fact.text));
}
