import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import type { AbsenceReason } from '../../../../schema/vocabulary/absence-reason.js';
import type { PracticeFact } from '../../model/fact.js';
import type { PatternEdge, PatternRole } from '../../model/pattern.js';
import type { LandView } from '../land-view.js';
import { judgeEdge } from '../slots/edge-slot.js';
import { fillingActors, judgeRole } from '../slots/role-slot.js';
import type { Judgement } from '../slots/slot.js';

/** A9: what of a practice is there already in a Land, what is not, and what stands in the way. Ids of actors and facts. */
export interface PracticeTransfer {
  readonly land: FederalStateCode;
  /** Matched / all roles and edges, 0 to 1; null for a practice without any. */
  readonly fit: number | null;
  readonly matchedRoles: readonly { readonly role: PatternRole; readonly actors: readonly string[] }[];
  readonly missingRoles: readonly PatternRole[];
  readonly matchedEdges: readonly PatternEdge[];
  readonly missingEdges: readonly PatternEdge[];
  /** Absences by decision or refusal that concern its roles and edges. */
  readonly blockers: readonly string[];
  /** Those who do it where it comes from. */
  readonly whomToAsk: readonly string[];
}

const BLOCKING: ReadonlySet<AbsenceReason | null> = new Set<AbsenceReason | null>(['NOT_ESTABLISHED_BY_DECISION', 'REFUSED']);

/** A plan is nothing that others could take over yet. */
export const isTransferable = ({ content }: PracticeFact): boolean => content.standing !== 'PLANNED';

/** The practice held against one Land; `origins` are the Länder it comes from. O((roles + edges) × facts of the Land). */
export function transferOf(practice: PracticeFact, view: LandView, origins: readonly LandView[]): PracticeTransfer {
  const { roles, edges } = practice.content;
  const roleRows = roles.map((role) => ({ role, judged: judgeRole(view, role, { asked: false, othersPresent: false }) }));
  const edgeRows = edges.flatMap((edge) => {
    const [a, b] = edge.roles.map((key) => roles.find((role) => role.key === key));
    return a && b ? [{ edge, judged: judgeEdge(view, edge, { roles: [a, b], asked: false, bothPresent: false }) }] : [];
  });
  const all = [...roleRows, ...edgeRows].map(({ judged }) => judged);
  const matched = all.filter(isThere).length;
  return {
    land: view.land,
    fit: all.length === 0 ? null : matched / all.length,
    matchedRoles: roleRows.filter(({ judged }) => isThere(judged)).map(({ role, judged }) => ({ role, actors: judged.actors })),
    missingRoles: roleRows.filter(({ judged }) => !isThere(judged)).map(({ role }) => role),
    matchedEdges: edgeRows.filter(({ judged }) => isThere(judged)).map(({ edge }) => edge),
    missingEdges: edgeRows.filter(({ judged }) => !isThere(judged)).map(({ edge }) => edge),
    blockers: [...new Set(all.filter(({ verdict, absenceReason }) => verdict === 'ABSENT_CONFIRMED' && BLOCKING.has(absenceReason)).flatMap(({ facts }) => facts))].sort(),
    whomToAsk: [...new Set(origins.flatMap((origin) => roles.flatMap((role) => fillingActors(origin, role).map(({ id }) => id))))].sort(),
  };
}

const isThere = ({ verdict }: Judgement): boolean => verdict === 'PRESENT';
