import type { ReferencePatternFact } from '../../model/fact.js';
import { holdsOn } from '../../model/holding.js';
import type { PatternEdge, PatternRole } from '../../model/pattern.js';
import type { LandView } from '../land-view.js';
import { judgeEdge } from './edge-slot.js';
import { judgeRole } from './role-slot.js';
import { notApplicable, type Judgement, type Slot } from './slot.js';

/**
 * A3: one row for each role with an obligation and for each edge, in the order of the pattern; exactly one verdict each.
 * Facts of another Land never change a row. O((roles + edges) × facts of the Land).
 */
export function slotsOf(view: LandView, pattern: ReferencePatternFact): readonly Slot[] {
  const { roles, edges } = pattern.content;
  const applies = holdsOn(pattern, view.day);
  const verdicts = new Map(roles.map((role) => [role.key, judgeRole(view, role, { asked: isAsked(view, pattern, role.key), othersPresent: false })]));
  const presentKeys = new Set([...verdicts].filter(([, { verdict }]) => verdict === 'PRESENT').map(([key]) => key));
  const row = (part: PatternRole | PatternEdge, judge: () => Judgement): Pick<Slot, 'key' | 'pattern' | 'land'> & Judgement => ({
    key: part.key, pattern, land: view.land, ...(applies && !part.exempt.includes(view.land) ? judge() : notApplicable),
  });
  const roleRows = roles.flatMap((role): readonly Slot[] => {
    if (role.obligation === null) return [];
    const othersPresent = [...presentKeys].some((key) => key !== role.key);
    return [{ ...row(role, () => judgeRole(view, role, { asked: isAsked(view, pattern, role.key), othersPresent })), role, edge: null, obligation: role.obligation }];
  });
  const edgeRows = edges.flatMap((edge): readonly Slot[] => {
    const [a, b] = edge.roles.map((key) => roles.find((role) => role.key === key));
    if (!a || !b) return [];
    const circumstances = { asked: isAsked(view, pattern, edge.key), bothPresent: presentKeys.has(a.key) && presentKeys.has(b.key) };
    return [{ ...row(edge, () => judgeEdge(view, { edge, roles: [a, b] }, circumstances)), role: null, edge, obligation: edge.obligation }];
  });
  return [...roleRows, ...edgeRows];
}

const isAsked = (view: LandView, pattern: ReferencePatternFact, key: string): boolean => view.asked.has(`${pattern.id}/${key}`);
