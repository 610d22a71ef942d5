import type { AbsenceReason } from '../../../schema/vocabulary/absence-reason.js';
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

/** A place that stays empty, as documented, and why. */
export interface AbsentPlace {
  readonly place: MiniPlace;
  readonly reason: AbsenceReason;
}

/** What a tile, and the table's row, say of a Land: the same for both. */
export interface MiniNet {
  readonly code: FederalStateCode;
  readonly directorates: readonly string[];
  readonly presence: ReadonlyMap<MiniPlace, Presence>;
  /** Kinds that are documented for the Land as working together, in the order of the places. */
  readonly pairs: readonly Pair[];
  readonly absent: readonly AbsentPlace[];
  /** Why there is none, once for each absence. */
  readonly absences: readonly AbsenceReason[];
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

function presences({ key: land, constellation: { actors } }: FederalState, absent: readonly AbsentPlace[]): ReadonlyMap<MiniPlace, Presence> {
  return new Map(MINI_PLACES.map((place) => {
    const own = actors.filter(({ kind }) => place.kinds.includes(kind));
    if (own.some(({ areas }) => areas.some(({ key }) => key.startsWith(land)))) return [place, 'land'];
    if (absent.some((one) => one.place === place)) return [place, 'absent'];
    return [place, own.length > 0 ? 'federal' : 'none'];
  }));
}

/** The places of which every kind is documented as not existing by itself. */
function absentPlaces(absences: FederalState['constellation']['absences']): readonly AbsentPlace[] {
  const alone = new Map(
    absences.filter(({ sides, confidence }) => sides.length === 1 && confidence !== 'LOW')
      .flatMap(({ sides, reason }) => sides.flatMap(({ kinds, actor }) => (actor ? [actor.kind] : kinds)).map((kind) => [kind, reason] as const)),
  );
  return MINI_PLACES.flatMap((place) => {
    const [reason, ...others] = place.kinds.map((kind) => alone.get(kind));
    return reason !== undefined && others.every((other) => other !== undefined) ? [{ place, reason }] : [];
  });
}

/** What one tile shows. */
export function miniNet(state: FederalState): MiniNet {
  const { cooperations, absences } = state.constellation;
  const pairs = new Map(cooperations.filter(counts).flatMap(pairsOf).map((pair) => [`${pair.from.key} ${pair.to.key}`, pair]));
  const absent = absentPlaces(absences);
  const order = (pair: Pair): number => MINI_PLACES.indexOf(pair.from) * MINI_PLACES.length + MINI_PLACES.indexOf(pair.to);
  return {
    code: state.code,
    directorates: state.regionalDirectorates.map(({ name }) => name),
    presence: presences(state, absent),
    pairs: [...pairs.values()].sort((a, b) => order(a) - order(b)),
    absent,
    absences: absences.map(({ reason }) => reason),
  };
}
