import type { FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import type { Area } from '../../api/domain/model/area.js';

/** What decides a synthetic network: equal options give equal networks. */
export interface NetworkOptions {
  readonly seed: number;
  /** All of them, the federal ones included; at least `FEWEST_ACTORS`. */
  readonly actors: number;
  /** About four for each actor, unless said otherwise. */
  readonly cooperations: number;
  /** Länder that have so many actors of their own, whatever the size of the whole; their facts do not change with it. */
  readonly kept: ReadonlyMap<FederalStateCode, number>;
  /** The register of places down to the Gemeinde. */
  readonly areas: readonly Area[];
}

/** Enough for the federal ones and for every Land to have somebody. */
export const FEWEST_ACTORS = 100;
export const MOST_ACTORS = 1_000_000;

export const COOPERATIONS_PER_ACTOR = 4;

/** The day that most facts describe, as in the delivered data. */
export const REFERENCE_DAY = '2020-11-19';
