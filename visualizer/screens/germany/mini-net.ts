import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { GermanyQuery } from '../../api/generated/operations.js';
import { namesLand } from '../../graph/statements.js';
import { MINI_PLACES, placeOfKind, type MiniPlace } from './mini-places.js';

type FederalState = GermanyQuery['federalStates'][number];
type Cooperation = FederalState['constellation']['cooperations'][number];

/** Whether a kind is listed in the Land, only for the whole country, documented as not existing, or not listed. */
export type Presence = 'land' | 'federal' | 'absent' | 'none';

export interface Pair {
  readonly from: MiniPlace;
  readonly to: MiniPlace;
}

/** What a tile, and the table's row, say of a Land: the same for both. */
export interface MiniNet {
  readonly code: FederalStateCode;
  readonly directorates: readonly string[];
  readonly presence: ReadonlyMap<MiniPlace, Presence>;
  /** Kinds that are documented for the Land as working together, in the order of the places. */
  readonly pairs: readonly Pair[];
  readonly absent: readonly MiniPlace[];
  readonly absences: number;
}

/** Only what holds, is certain and names the Land decides. */
function counts({ scope, status, confidence }: Cooperation): boolean {
  return namesLand(scope) && status === 'ACTIVE' && confidence !== 'LOW';
}

/** The places that a cooperation joins; kinds of one and the same place join nothing. */
function pairsOf({ participants }: Cooperation): readonly Pair[] {
  const joined = new Set(participants.filter(({ certain }) => certain).flatMap(({ actor }) => placeOfKind(actor.kind) ?? []));
  const places = MINI_PLACES.filter((place) => joined.has(place));
  return places.flatMap((from, index) => places.slice(index + 1).map((to) => ({ from, to })));
}

function presences({ key: land, constellation: { actors } }: FederalState, absent: readonly MiniPlace[]): ReadonlyMap<MiniPlace, Presence> {
  return new Map(MINI_PLACES.map((place) => {
    const own = actors.filter(({ kind }) => place.kinds.includes(kind));
    if (own.some(({ areas }) => areas.some(({ key }) => key.startsWith(land)))) return [place, 'land'];
    if (absent.includes(place)) return [place, 'absent'];
    return [place, own.length > 0 ? 'federal' : 'none'];
  }));
}

/** What one tile shows. */
export function miniNet(state: FederalState): MiniNet {
  const { cooperations, absences } = state.constellation;
  const pairs = new Map(cooperations.filter(counts).flatMap(pairsOf).map((pair) => [`${pair.from.key} ${pair.to.key}`, pair]));
  const alone = absences.filter(({ sides, confidence }) => sides.length === 1 && confidence !== 'LOW').flatMap(({ sides }) => sides.flatMap(({ kinds, actor }) => (actor ? [actor.kind] : kinds)));
  const absent = MINI_PLACES.filter(({ kinds }) => kinds.every((kind) => alone.includes(kind)));
  const order = (pair: Pair): number => MINI_PLACES.indexOf(pair.from) * MINI_PLACES.length + MINI_PLACES.indexOf(pair.to);
  return {
    code: state.code,
    directorates: state.regionalDirectorates.map(({ name }) => name),
    presence: presences(state, absent),
    pairs: [...pairs.values()].sort((a, b) => order(a) - order(b)),
    absent,
    absences: absences.length,
  };
}
