/** Answers of the last minutes: going back does not ask again, and an open window still comes to see what was recorded since. */
const LARGEST = 40;
const FRESH = 120_000;

interface Kept {
  readonly answer: unknown;
  readonly at: number;
}
const kept = new Map<string, Kept>();

export function keptAnswer(key: string): unknown {
  const found = kept.get(key);
  return found && performance.now() - found.at < FRESH ? found.answer : undefined;
}

export function keepAnswer(key: string, answer: unknown): void {
  kept.delete(key);
  kept.set(key, { answer, at: performance.now() });
  const [oldest] = kept.keys();
  if (kept.size > LARGEST && oldest !== undefined) kept.delete(oldest);
}
