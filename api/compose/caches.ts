import { LRUCache } from 'lru-cache';
import type { Caches } from '../application/service.js';

/**
 * How many answers are kept. All Länder at one moment, HOLDING and SEEN, fit into the first number twice; a Land of the
 * delivered data is some hundred kilobytes.
 */
const AREAS = 80;
const LISTS = 100;
const MARKS = 20;
/** Slots, pairs, clarity and findings of all Länder at a few moments. */
const JUDGEMENTS = 600;

export function createCaches(): Caches {
  return {
    areaFacts: new LRUCache({ max: AREAS }), lists: new LRUCache({ max: LISTS }), marks: new LRUCache({ max: MARKS }),
    judgements: new LRUCache({ max: JUDGEMENTS }),
  };
}
