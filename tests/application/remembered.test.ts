import { createCaches } from '../../api/compose/caches.js';
import { remembered, rememberedByWeight } from '../../api/application/operation/remembered.js';
import type { Cache } from '../../api/application/ports/cache.js';

const HEAVY = 250_000;
const cacheOf = (): Cache<Promise<object>> => createCaches().judgements;

/** How often the answer was really asked for, in a row of questions. */
async function asked(keys: readonly string[], weigh: () => number = () => 1): Promise<number> {
  const cache = cacheOf();
  let count = 0;
  for (const key of keys) {
    const ask = (): Promise<object> => {
      count += 1;
      return Promise.resolve({});
    };
    await rememberedByWeight(cache, key, { ask, weigh });
  }
  return count;
}

test('the same is asked once', async () => {
  expect(await asked(['a', 'b', 'a', 'b', 'a'])).toBe(2);
});

test('what is heavy pushes out what was asked for longest ago', async () => {
  expect(await asked(['a', 'b', 'a', 'b'], () => HEAVY)).toBe(2);
  expect(await asked(['a', 'b', 'c', 'c', 'b', 'a'], () => HEAVY)).toBe(4);
});

test('what is heavier than all that may be kept is answered, and not kept', async () => {
  expect(await asked(['a', 'a'], () => 10 * HEAVY)).toBe(2);
});

test('several who ask at once share one question, and a failure is not kept', async () => {
  const cache = cacheOf();
  let count = 0;
  const failing = () => remembered(cache, 'a', () => {
    count += 1;
    return Promise.reject(new Error('away'));
  });
  const outcomes = await Promise.allSettled([failing(), failing()]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(count).toBe(1);
  await expect(failing()).rejects.toThrow('away');
  expect(count).toBe(2);
});
