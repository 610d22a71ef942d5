import { isDeepStrictEqual } from 'node:util';

/** Two answers to the same question, element by element. Jest, which is slow at it, is asked only where they differ: it tells where. */
export function expectAlike(question: object, answer: unknown, expected: unknown): void {
  if (isDeepStrictEqual(answer, expected)) return;
  expect({ ...question, answer }).toStrictEqual({ ...question, answer: expected });
}
