import { federalStateCode, type FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import type { NetworkOptions } from './options.js';

/** Roughly the inhabitants of the Länder, in thousandths. */
const SHARES: Readonly<Record<FederalStateCode, number>> = {
  BW: 133, BY: 158, BE: 44, BB: 30, HB: 8, HH: 22, HE: 76, MV: 19, NI: 96, NW: 215, RP: 49, SL: 12, SN: 49, ST: 26, SH: 35, TH: 26,
};

/** The part of Germany that a Land is, 0 to 1. */
export function shareOf(land: FederalStateCode): number {
  return SHARES[land] / Object.values(SHARES).reduce((sum, share) => sum + share, 0);
}

/** How many actors each Land gets of those that are not federal: by its share, unless its number is kept. */
export function actorsByLand({ kept }: Pick<NetworkOptions, 'kept'>, total: number): ReadonlyMap<FederalStateCode, number> {
  const free = federalStateCode.values.filter((land) => !kept.has(land));
  const rest = Math.max(0, total - [...kept.values()].reduce((sum, count) => sum + count, 0));
  const whole = free.reduce((sum, land) => sum + SHARES[land], 0);
  let [shares, given] = [0, 0];
  const counts = new Map<FederalStateCode, number>(kept);
  for (const land of free) {
    // Rounding the running total leaves nobody over.
    shares += SHARES[land];
    const upTo = Math.round((rest * shares) / whole);
    counts.set(land, upTo - given);
    given = upTo;
  }
  return new Map(federalStateCode.values.map((land) => [land, counts.get(land) ?? 0]));
}
