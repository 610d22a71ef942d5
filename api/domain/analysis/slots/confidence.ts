import type { Confidence } from '../../../../schema/vocabulary/confidence.js';
import type { Fact } from '../../model/fact.js';

const BEST_FIRST: readonly Confidence[] = ['HIGH', 'MEDIUM', 'LOW'];

/** The confidence of the best of these facts; null for none. */
export function bestConfidence(facts: readonly Fact[]): Confidence | null {
  return BEST_FIRST.find((confidence) => facts.some((fact) => fact.confidence === confidence)) ?? null;
}

/** A fact of LOW confidence never decides; it is mentioned. */
export const decides = (fact: Fact): boolean => fact.confidence !== 'LOW';
