import type { ActorKind } from '../../../../schema/vocabulary/actor-kind.js';
import type { CooperationKind } from '../../../../schema/vocabulary/cooperation-kind.js';
import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import type { Verdict } from '../../../../schema/vocabulary/verdict.js';
import { contains, overlaps } from '../../model/area.js';
import type { AbsenceFact, CooperationFact } from '../../model/fact.js';
import { NAMING_SCOPES } from '../../model/scope.js';
import type { LandView } from '../land-view.js';
import { absencesWith } from '../slots/absences.js';
import { decides } from '../slots/confidence.js';

/** A kind of cooperation between two kinds of actors that other Länder have and this one is not documented to have. */
export interface PeerGap {
  /** Two kinds, in alphabetical order. */
  readonly kinds: readonly [ActorKind, ActorKind];
  readonly cooperationKind: CooperationKind;
  /** ABSENT_CONFIRMED where it is known that there is none in the whole Land, else UNKNOWN. */
  readonly verdict: Extract<Verdict, 'ABSENT_CONFIRMED' | 'UNKNOWN'>;
  readonly lands: readonly FederalStateCode[];
  /** The absences that confirm it. */
  readonly denying: readonly AbsenceFact[];
}

interface Form {
  readonly kinds: readonly [ActorKind, ActorKind];
  readonly cooperationKind: CooperationKind;
}

const keyOf = ({ kinds, cooperationKind }: Form): string => [...kinds, cooperationKind].join(' ');

/**
 * A4: what at least `peers` other Länder have and this one has not; the most widespread first, then by kinds. A form
 * that nobody names is no gap where the two kinds work together in some named form. O(Länder × facts × participants²).
 */
export function peerGaps(views: ReadonlyMap<FederalStateCode, LandView>, land: FederalStateCode, peers: number): readonly PeerGap[] {
  const own = views.get(land);
  if (!own) return [];
  const had = formsIn(own);
  const pairs = new Set([...had.values()].map(({ kinds }) => kinds.join(' ')));
  return [...formsElsewhere(views, land).values()]
    .filter(({ form, lands }) => lands.length >= peers && !had.has(keyOf(form)) && !(form.cooperationKind === 'UNSPECIFIED' && pairs.has(form.kinds.join(' '))))
    .map(({ form, lands }) => gap(own, form, [...lands].sort()))
    .sort((a, b) => b.lands.length - a.lands.length || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function formsElsewhere(views: ReadonlyMap<FederalStateCode, LandView>, land: FederalStateCode) {
  const found = new Map<string, { readonly form: Form; readonly lands: FederalStateCode[] }>();
  for (const [code, view] of views) {
    if (code === land) continue;
    for (const [key, form] of formsIn(view)) {
      const entry = found.get(key) ?? { form, lands: [] };
      entry.lands.push(code);
      found.set(key, entry);
    }
  }
  return found;
}

/** Every kind of cooperation of every pair of kinds that is documented for the Land by name and that nobody denies. */
function formsIn(view: LandView): ReadonlyMap<string, Form> {
  const counting = view.cooperations.filter(({ fact, standing }) => standing === 'HOLDS' && counts(view, fact));
  return new Map(counting.flatMap(({ fact }) => formsOf(view, fact)).map((form) => [keyOf(form), form]));
}

const counts = (view: LandView, fact: CooperationFact): boolean =>
  decides(fact) && fact.content.status === 'ACTIVE' && NAMING_SCOPES.has(fact.scope) && !view.denied.has(fact.id)
  && fact.content.areas.some((area) => overlaps(area, view.area));

/** One body with two roles stands for both kinds. */
function formsOf(view: LandView, { content }: CooperationFact): readonly Form[] {
  const kindsOf = content.participants.filter(({ certain }) => certain).map(({ actor }): readonly ActorKind[] => {
    const known = view.actors.get(actor)?.fact.content;
    return known ? [...new Set([known.kind, ...known.furtherKinds])] : [];
  });
  const pairs = kindsOf.flatMap((left, index) => kindsOf.slice(index + 1).flatMap((right) => left.flatMap((a) => right.map((b) => inOrder(a, b)))));
  return pairs.flatMap((kinds) => content.kinds.filter((kind) => kind !== 'OTHER').map((cooperationKind) => ({ kinds, cooperationKind })));
}

const inOrder = (a: ActorKind, b: ActorKind): readonly [ActorKind, ActorKind] => (a < b ? [a, b] : [b, a]);

function gap(own: LandView, form: Form, lands: readonly FederalStateCode[]): PeerGap {
  const denying = absencesWith(own, 2).filter((absence) => contains(absence.content.area, own.area) && deniesForm(absence, form));
  return { ...form, verdict: denying.length > 0 ? 'ABSENT_CONFIRMED' : 'UNKNOWN', lands, denying };
}

/** Denies it of all actors of both kinds, not only of those in some field of work. */
function deniesForm({ content: { sides: [left, right], cooperationKind } }: AbsenceFact, { kinds: [a, b], cooperationKind: wanted }: Form): boolean {
  if (!left || !right || (cooperationKind !== null && cooperationKind !== wanted)) return false;
  const whole = [left, right].every(({ actionAreas, actor }) => actionAreas.length === 0 && actor === null);
  const meant = (x: ActorKind, y: ActorKind): boolean => left.kinds.includes(x) && right.kinds.includes(y);
  return whole && (meant(a, b) || meant(b, a));
}
