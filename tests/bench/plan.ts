import { DELIVERED, generated, type BenchNetwork } from './networks.js';
import type { Limits } from './measure.js';

/** What a run measures, and for how long. */
export interface Plan {
  readonly networks: readonly BenchNetwork[];
  readonly limits: Limits;
  /** Seconds for each question over HTTP. */
  readonly http: number;
}

const SMALLEST = 1000;
const sizes = (...actors: readonly number[]): readonly BenchNetwork[] => actors.map((count) => generated(count, SMALLEST));

export const PLANS: Readonly<Record<'full' | 'quick', Plan>> = {
  full: { networks: [DELIVERED, ...sizes(SMALLEST, 10_000, 100_000)], limits: { warmUp: 12, least: 15, most: 300, time: 2000 }, http: 2 },
  quick: { networks: sizes(SMALLEST, 10_000), limits: { warmUp: 6, least: 11, most: 150, time: 1200 }, http: 1 },
};
