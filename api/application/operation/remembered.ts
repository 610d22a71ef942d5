import type { Cache } from '../ports/cache.js';

/** The kept answer, or a new one; several who ask at once share one question, and a failure is not kept. */
export function remembered<T>(cache: Cache<Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const kept = cache.get(key);
  if (kept) return kept;
  const answer = ask();
  cache.set(key, answer);
  answer.catch(() => {
    cache.delete(key);
  });
  return answer;
}
