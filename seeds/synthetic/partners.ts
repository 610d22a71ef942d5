import type { AreaKey } from '../../api/domain/model/area.js';
import type { Attraction } from './attraction.js';
import type { Member } from './member.js';
import { weighted, type Random } from './random.js';

/** Who may be found as a partner by the actors of a Land. */
export interface Circle {
  readonly key: AreaKey;
  readonly members: readonly Member[];
  /** Federal ones, and the Regionaldirektionen that serve this Land. */
  readonly federal: readonly Member[];
  /** Those who speak for other Länder. */
  readonly elsewhere: readonly Member[];
}

/** A group that works together, never one alone. */
export interface Partners {
  readonly own: readonly Member[];
  readonly others: readonly Member[];
  /** The other Land, if one is in it. */
  readonly elsewhere: AreaKey | null;
}

const groupSize = weighted<number>([[2, 74], [3, 16], [4, 7], [5, 3]]);

/** Kinds that work with the federal level and with other Länder: a bounded number in any Land, so that hubs stay real. */
const OUTWARD: ReadonlySet<string> = new Set(['MINISTRY', 'IQ_STATE_NETWORK', 'IQ_STATE_COORDINATION', 'CENTRAL_IMMIGRATION_AUTHORITY', 'EMPLOYER_SERVICE']);

/** Mostly in the Kreis or the Land, few with others. Null where nobody is found. */
export function partners(circle: Circle, attraction: Attraction, random: Random): Partners | null {
  const first = random.chance(0.5) ? random.pick(circle.members) : attraction.inLand(random);
  const outward = OUTWARD.has(first.kind) ? outwardPartner(circle, random) : null;
  if (outward !== null) return { own: [first], ...outward };
  const group = new Set([first]);
  const wanted = groupSize(random);
  for (let attempt = 0; group.size < wanted && attempt < 3 * wanted; attempt += 1) {
    group.add(random.chance(0.45) ? attraction.near(first, random) : attraction.inLand(random));
  }
  return group.size < 2 ? null : { own: [...group], others: [], elsewhere: null };
}

function outwardPartner({ federal, elsewhere }: Circle, random: Random): Omit<Partners, 'own'> | null {
  const drawn = random.next();
  if (drawn < 0.15) return { others: [random.pick(federal)], elsewhere: null };
  if (drawn >= 0.25 || elsewhere.length === 0) return null;
  const other = random.pick(elsewhere);
  return { others: [other], elsewhere: other.areas[0] ?? null };
}
