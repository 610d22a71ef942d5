import { LRUCache } from 'lru-cache';
import type { Cache } from '../application/ports/cache.js';
import type { Caches } from '../application/service.js';

/**
 * How many facts are kept in answers about places: all Länder of the delivered data at some fifty moments, or of a
 * network of 100,000 actors at one. A fact takes about a kilobyte.
 */
const FACTS = 600_000;
const LISTS = 100;
const MARKS = 20;
/** The whole register at a few revisions. */
const PLACES = 60_000;
/** Slots, pairs, clarity and findings; a view of a Land weighs as much as its facts. */
const JUDGEMENTS = 600_000;

export function createCaches(): Caches {
  return { areaFacts: bounded(FACTS), lists: bounded(LISTS), marks: bounded(MARKS), places: bounded(PLACES), newest: bounded(1), judgements: bounded(JUDGEMENTS) };
}

/** What was asked for last stays, as long as all together do not weigh more than `most`. */
function bounded<T extends object>(most: number): Cache<T> {
  const kept = new LRUCache<string, T>({ maxSize: most });
  return {
    get: (key) => kept.get(key),
    set: (key, value, weight) => {
      // Given the same value again, the cache would keep the size it knows.
      kept.delete(key);
      kept.set(key, value, { size: weight });
    },
    delete: (key) => void kept.delete(key),
  };
}
