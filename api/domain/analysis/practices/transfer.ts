import type { AbsenceReason } from '../../../../schema/vocabulary/absence-reason.js';
import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import type { AbsenceFact, PracticeFact } from '../../model/fact.js';
import type { PatternEdge, PatternRole } from '../../model/pattern.js';
import type { LandView } from '../land-view.js';
import { judgeEdge } from '../slots/edge-slot.js';
import { judgeRole } from '../slots/role-slot.js';
import type { Judgement } from '../slots/slot.js';

/** A9: what of a practice is there already in a Land, what is not, and what stands in the way. Ids of actors. */
export interface PracticeTransfer {
  readonly land: FederalStateCode;
  /** Matched / all roles and edges, 0 to 1; null for a practice without any, and for one that is only planned. */
  readonly fit: number | null;
  readonly matchedRoles: readonly { readonly role: PatternRole; readonly actors: readonly string[] }[];
  readonly missingRoles: readonly PatternRole[];
  readonly matchedEdges: readonly PatternEdge[];
  readonly missingEdges: readonly PatternEdge[];
  /** Those of the missing ones of which nothing is known. */
  readonly undocumented: { readonly roles: readonly PatternRole[]; readonly edges: readonly PatternEdge[] };
  /** The absences that confirm the rest of the missing ones, by id. */
  readonly denials: readonly AbsenceFact[];
  /** Those of them by decision or refusal. */
  readonly blockers: readonly AbsenceFact[];
  /** Those who do it where it comes from. */
  readonly whomToAsk: readonly string[];
}

const BLOCKING: ReadonlySet<AbsenceReason> = new Set<AbsenceReason>(['NOT_ESTABLISHED_BY_DECISION', 'REFUSED']);

/** A plan is nothing that others could take over yet. */
export const isTransferable = ({ content }: PracticeFact): boolean => content.standing !== 'PLANNED';

interface Held {
  readonly roles: readonly { readonly role: PatternRole; readonly judged: Judgement }[];
  readonly edges: readonly { readonly edge: PatternEdge; readonly judged: Judgement }[];
}

const isThere = ({ judged: { verdict } }: { readonly judged: Judgement }): boolean => verdict === 'PRESENT';
const isUnknown = ({ judged: { verdict } }: { readonly judged: Judgement }): boolean => verdict === 'UNKNOWN';
const isMissing = (row: { readonly judged: Judgement }): boolean => !isThere(row);

/**
 * The practice held against one Land, every role and edge by itself as a slot is; `origins` are the Länder it comes
 * from. O((roles + edges) × facts of the Land).
 */
export function transferOf(practice: PracticeFact, view: LandView, origins: readonly LandView[]): PracticeTransfer {
  const { roles, edges } = isTransferable(practice) ? held(practice, view) : { roles: [], edges: [] };
  const all = [...roles, ...edges];
  const denials = denialsIn(view, all.map(({ judged }) => judged));
  return {
    land: view.land,
    fit: all.length === 0 ? null : all.filter(isThere).length / all.length,
    matchedRoles: roles.filter(isThere).map(({ role, judged }) => ({ role, actors: judged.actors })),
    missingRoles: roles.filter(isMissing).map(({ role }) => role),
    matchedEdges: edges.filter(isThere).map(({ edge }) => edge),
    missingEdges: edges.filter(isMissing).map(({ edge }) => edge),
    undocumented: { roles: roles.filter(isUnknown).map(({ role }) => role), edges: edges.filter(isUnknown).map(({ edge }) => edge) },
    denials,
    blockers: denials.filter(({ content }) => BLOCKING.has(content.reason)),
    whomToAsk: all.length === 0 ? [] : sorted(origins.flatMap((origin) => doersIn(held(practice, origin)))),
  };
}

const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

function held({ content: { roles, edges } }: PracticeFact, view: LandView): Held {
  return {
    roles: roles.map((role) => ({ role, judged: judgeRole(view, role, { asked: false, othersPresent: false }) })),
    edges: edges.flatMap((edge) => {
      const [a, b] = edge.roles.map((key) => roles.find((role) => role.key === key));
      return a && b ? [{ edge, judged: judgeEdge(view, { edge, roles: [a, b] }, { asked: false, bothPresent: false }) }] : [];
    }),
  };
}

function denialsIn({ absences }: LandView, judgements: readonly Judgement[]): readonly AbsenceFact[] {
  const deciding = new Set(judgements.filter(({ verdict }) => verdict === 'ABSENT_CONFIRMED').flatMap(({ facts }) => facts));
  return absences.filter(({ fact, standing }) => standing === 'HOLDS' && deciding.has(fact.id))
    .map(({ fact }) => fact)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Who works together as the practice wants it, and who fills its roles that need nobody else. */
function doersIn({ roles, edges }: Held): readonly string[] {
  const joined = new Set(edges.flatMap(({ edge }) => edge.roles));
  return [...edges, ...roles.filter(({ role }) => !joined.has(role.key))].filter(isThere).flatMap(({ judged }) => judged.actors);
}
