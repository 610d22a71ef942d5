import type { Rule } from '../../../../schema/rules/rule.js';
import type { ParallelStructure } from '../parallel/parallel-structures.js';
import type { Detected } from './finding.js';

/** One finding for each of these pairs. */
export function pairFindings(pairs: readonly ParallelStructure[], rule: Rule): readonly Detected[] {
  return pairs.map((pair): Detected => {
    const both = [pair.left.id, pair.right.id];
    return { rule, matter: { type: 'PAIR', pair }, subjectKeys: both, subjects: both, facts: [...new Set([...both, ...pair.settledBy])].sort() };
  });
}
