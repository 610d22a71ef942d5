import type { Cache } from '../ports/cache.js';

const LIGHT = 1;

/** A question, and what its answer takes of the memory. */
interface Weighed<T> {
  readonly ask: () => Promise<T>;
  readonly weigh: (answer: T) => number;
}

/** The kept answer, or a new one; several who ask at once share one question, and a failure is not kept. */
export function remembered<T>(cache: Cache<Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  return rememberedByWeight(cache, key, { ask, weigh: () => LIGHT });
}

/** The same for answers that differ much in size. */
export function rememberedByWeight<T>(cache: Cache<Promise<T>>, key: string, { ask, weigh }: Weighed<T>): Promise<T> {
  const kept = cache.get(key);
  if (kept) return kept;
  const answer = ask();
  cache.set(key, answer, LIGHT);
  answer.then(
    (given) => {
      if (cache.get(key) === answer) cache.set(key, answer, Math.max(LIGHT, weigh(given)));
    },
    () => {
      cache.delete(key);
    },
  );
  return answer;
}
