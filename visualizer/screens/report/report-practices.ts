import type { Proof } from '../../display/proofs.js';
import type { ShownFinding } from '../findings/shown-finding.js';

type Practice = NonNullable<ShownFinding['link']>['practices'][number];

/** A practice, and what it answers in the Land. */
export interface AnsweringPractice {
  readonly practice: Practice;
  readonly answers: readonly ShownFinding[];
  readonly proofs: readonly Proof[];
}

/** Every practice that answers one of the findings, once, in the order in which they are first met. */
export function practicesFor(findings: readonly ShownFinding[], proofs: ReadonlyMap<string, readonly Proof[]>): readonly AnsweringPractice[] {
  const found = new Map<string, { readonly practice: Practice; readonly answers: ShownFinding[] }>();
  for (const finding of findings) {
    for (const practice of finding.link?.practices ?? []) {
      const known = found.get(practice.id) ?? { practice, answers: [] };
      known.answers.push(finding);
      found.set(practice.id, known);
    }
  }
  return [...found.values()].map(({ practice, answers }) => ({ practice, answers, proofs: proofs.get(practice.id) ?? [] }));
}
