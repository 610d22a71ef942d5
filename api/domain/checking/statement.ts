import type { Fact, FactType, Statement } from '../model/fact.js';
import { linksOf } from '../model/links.js';
import { problem, type Problem } from '../model/problem.js';
import { scopeProblem } from '../model/scope.js';
import { contentProblems } from './contents.js';
import { dateProblems } from './dates.js';
import { evidenceProblems } from './evidence.js';

/** Types that speak of places; the scope of the others is only recorded. */
const PLACED: ReadonlySet<FactType> = new Set<FactType>(['Actor', 'Responsibility', 'Cooperation', 'Absence', 'Disruption', 'Topic', 'Practice']);

/** Everything that is wrong with a statement in itself; empty if it may be recorded. */
export function statementProblems<T extends FactType>(type: T, statement: Statement<T>): readonly Problem[] {
  return [
    ...dateProblems(statement),
    ...(statement.evidence.length === 0 ? [problem('evidence', 'every fact needs at least one piece of evidence')] : []),
    ...evidenceProblems(statement.evidence),
    ...scopeProblems({ type, content: statement.content }, statement),
    ...contentProblems(type, statement.content),
  ];
}

function scopeProblems(fact: Pick<Fact, 'type' | 'content'>, statement: Statement): readonly Problem[] {
  const wrong = PLACED.has(fact.type) ? scopeProblem(statement.scope, linksOf(fact).areas) : null;
  return wrong === null ? [] : [wrong];
}
