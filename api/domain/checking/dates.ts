import type { Statement } from '../model/fact.js';
import { problem, type Problem } from '../model/problem.js';
import { isDay } from '../model/time.js';

const DATES = ['validFrom', 'validTo', 'attestedFrom', 'attestedTo'] as const;

/** Days that the calendar has, and intervals that have at least one day. */
export function dateProblems(statement: Statement): readonly Problem[] {
  const wrong = DATES.filter((name) => statement[name] !== null && !isDay(statement[name]));
  if (wrong.length > 0) return wrong.map((name) => problem(name, `${statement[name]} is no calendar day; write YYYY-MM-DD`));
  return [
    ...orderProblem('validTo', statement.validFrom, statement.validTo),
    ...orderProblem('attestedTo', statement.attestedFrom, statement.attestedTo),
  ];
}

function orderProblem(path: string, from: string | null, to: string | null): readonly Problem[] {
  if (from === null || to === null || from < to) return [];
  return [problem(path, `must be later than ${from}; the end is the first day that no longer belongs`)];
}
