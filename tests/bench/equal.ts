import { isDeepStrictEqual } from 'node:util';
import type { Json } from './questions/question.js';

/** Two sides answer the same question differently: what they took for it means nothing then. */
export class AnswersDiffer extends Error {
  constructor(question: string, sides: readonly [string, string], answers: readonly [Json, Json]) {
    super(`${question}: ${sides[0]} and ${sides[1]} answer differently\n${firstDifference(...answers)}`);
  }
}

/** Fails with AnswersDiffer, which shows the first place where they do. */
export function mustBeEqual(question: string, answers: readonly (readonly [side: string, answer: Json])[]): void {
  const [first, ...others] = answers;
  if (first === undefined) return;
  for (const other of others) {
    if (!isDeepStrictEqual(first[1], other[1])) throw new AnswersDiffer(question, [first[0], other[0]], [first[1], other[1]]);
  }
}

function firstDifference(a: Json, b: Json, path = 'answer'): string {
  if (isDeepStrictEqual(a, b)) return '';
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return `${path}: ${JSON.stringify(a)} / ${JSON.stringify(b)}`;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const [left, right] = [a, b] as readonly Readonly<Record<string, Json>>[];
  const key = keys.find((each) => !isDeepStrictEqual(left?.[each], right?.[each])) ?? '';
  return firstDifference(left?.[key] ?? null, right?.[key] ?? null, `${path}.${key}`);
}
