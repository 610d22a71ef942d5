import type { ActorKind } from '../../../../schema/vocabulary/actor-kind.js';
import type { CooperationKind } from '../../../../schema/vocabulary/cooperation-kind.js';
import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import type { Verdict } from '../../../../schema/vocabulary/verdict.js';
import { overlaps } from '../../model/area.js';
import { NAMING_SCOPES } from '../../model/scope.js';
import type { LandView } from '../land-view.js';
import { absencesWith } from '../slots/absences.js';
import { decides } from '../slots/confidence.js';

/** A kind of cooperation between two kinds of actors that other Länder have and this one is not documented to have. */
export interface PeerGap {
  /** Two kinds, in alphabetical order. */
  readonly kinds: readonly [ActorKind, ActorKind];
  readonly cooperationKind: CooperationKind;
  /** ABSENT_CONFIRMED where it is known that there is none, else UNKNOWN. */
  readonly verdict: Extract<Verdict, 'ABSENT_CONFIRMED' | 'UNKNOWN'>;
  readonly lands: readonly FederalStateCode[];
}

/** A4: what at least `peers` other Länder have and this one has not; the most widespread first, then by kinds. */
export function peerGaps(views: ReadonlyMap<FederalStateCode, LandView>, land: FederalStateCode, peers: number): readonly PeerGap[] {
  const own = views.get(land);
  if (!own) return [];
  const had = formsIn(own);
  const lands = new Map<string, FederalStateCode[]>();
  for (const [code, view] of views) if (code !== land) for (const form of formsIn(view)) lands.set(form, [...(lands.get(form) ?? []), code]);
  return [...lands]
    .filter(([form, having]) => having.length >= peers && !had.has(form))
    .map(([form, having]) => gap(own, form, having.sort()))
    .sort((a, b) => b.lands.length - a.lands.length || (key(a) < key(b) ? -1 : 1));
}

const key = (found: PeerGap): string => [...found.kinds, found.cooperationKind].join(' ');

/** Every kind of cooperation of every pair of kinds that is documented for the Land by name. */
function formsIn(view: LandView): ReadonlySet<string> {
  const counting = view.cooperations.filter(({ fact, standing }) =>
    standing === 'HOLDS' && decides(fact) && fact.content.status === 'ACTIVE' && NAMING_SCOPES.has(fact.scope) && fact.content.areas.some((area) => overlaps(area, view.area)));
  return new Set(counting.flatMap(({ fact: { content } }) => {
    const kinds = content.participants.filter(({ certain }) => certain).flatMap(({ actor }) => view.actors.get(actor)?.fact.content.kind ?? []);
    const pairs = kinds.flatMap((a, index) => kinds.slice(index + 1).map((b) => [a, b].sort().join(' ')));
    return pairs.flatMap((pair) => content.kinds.filter((kind) => kind !== 'OTHER').map((kind) => `${pair} ${kind}`));
  }));
}

function gap(own: LandView, form: string, lands: readonly FederalStateCode[]): PeerGap {
  const [a, b, cooperationKind] = form.split(' ') as [ActorKind, ActorKind, CooperationKind];
  const denied = absencesWith(own, 2).some(({ content }) => {
    const [left, right] = content.sides;
    const meant = (x: ActorKind, y: ActorKind): boolean => left?.kinds.includes(x) === true && right?.kinds.includes(y) === true;
    return (content.cooperationKind === null || content.cooperationKind === cooperationKind) && (meant(a, b) || meant(b, a));
  });
  return { kinds: [a, b], cooperationKind, verdict: denied ? 'ABSENT_CONFIRMED' : 'UNKNOWN', lands };
}
