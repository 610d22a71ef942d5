import { random, type Random } from './random.js';
import { SPECIES, type Species } from './species.js';

/** Which sorts of actors a Land has, in the order of their numbers: one of each first, then by their shares. */
export function population(count: number, share: number, start: string): readonly Species[] {
  const chosen = SPECIES.slice(0, count);
  const left = new Map(SPECIES.map((species) => [species, roomFor(species, share)]));
  const source = random(start);
  while (chosen.length < count) {
    const species = drawn(source, left);
    left.set(species, (left.get(species) ?? 0) - 1);
    chosen.push(species);
  }
  return chosen;
}

/** How many more than the first one there may be. */
const roomFor = ({ most }: Species, share: number): number => (most === null ? Infinity : Math.round(most * share) - 1);

const TOTAL = SPECIES.reduce((sum, { share }) => sum + share, 0);
const UNBOUNDED = SPECIES.filter(({ most }) => most === null);

/** By share; what is full already gives its place to one of which there may be any number. */
function drawn(source: Random, left: ReadonlyMap<Species, number>): Species {
  let rest = source.next() * TOTAL;
  const species = SPECIES.find(({ share }) => (rest -= share) < 0) ?? source.pick(UNBOUNDED);
  return (left.get(species) ?? 0) > 0 ? species : source.pick(UNBOUNDED);
}
