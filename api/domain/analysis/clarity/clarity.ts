import type { Clarity } from '../../../../schema/vocabulary/clarity.js';
import type { TargetGroup } from '../../../../schema/vocabulary/target-group.js';
import { contains, overlaps, type AreaKey } from '../../model/area.js';
import type { AbsenceFact, ResponsibilityFact, TaskFact } from '../../model/fact.js';
import type { PlaceView } from '../land-view.js';
import { parallelStructures, decidingResponsibilities, type ParallelStructure } from '../parallel/parallel-structures.js';
import { servesGroup } from '../../responsibility/target-groups.js';
import { decides } from '../slots/confidence.js';

/** How clear it is who leads on a task in one place. */
export interface ClarityThere {
  readonly clarity: Clarity;
  /** Those who have the task there, whatever their role; by id. */
  readonly responsibilities: readonly ResponsibilityFact[];
  /** The pairs of leads that meet there. */
  readonly pairs: readonly ParallelStructure[];
  /** Those of them that a source calls unsettled. */
  readonly contested: readonly ParallelStructure[];
  /** By which a source says that nobody has the task there. */
  readonly absences: readonly AbsenceFact[];
  /** Somebody contributes, advises, funds or is informed, but nobody leads. */
  readonly withoutLead: boolean;
}

/** Everything about one task in a view, found once for all places of the Land. */
export interface TaskGround {
  readonly task: TaskFact;
  readonly responsibilities: readonly ResponsibilityFact[];
  readonly pairs: readonly ParallelStructure[];
  readonly absences: readonly AbsenceFact[];
}

/** The same for one target group: those who serve it, or everybody. */
export function forGroup(ground: TaskGround, targetGroup: TargetGroup | null): TaskGround {
  const serves = ({ content }: ResponsibilityFact): boolean => servesGroup(content.targetGroups, targetGroup);
  return { ...ground, responsibilities: ground.responsibilities.filter(serves), pairs: ground.pairs.filter(({ left, right }) => serves(left) && serves(right)) };
}

/** The facts that decide about each task, in the order of the tasks; `all`: the pairs, where they have been found already. O(tasks + responsibilities² of a task). */
export function taskGrounds(view: PlaceView, tasks: readonly TaskFact[], all = parallelStructures(view, tasks)): readonly TaskGround[] {
  const pairs = all.filter(({ left }) => left.content.role === 'LEAD');
  const responsibilities = decidingResponsibilities(view, view.area);
  const absences = view.absences.filter(({ standing, fact }) => standing === 'HOLDS' && decides(fact)).map(({ fact }) => fact);
  return tasks.map((task) => ({
    task,
    responsibilities: responsibilities.filter(({ content }) => content.task === task.id),
    pairs: pairs.filter(({ left, right }) => left.content.task === task.id || right.content.task === task.id),
    absences: absences.filter(({ content }) => content.task === task.id && content.sides.length === 0),
  }));
}

/**
 * A6: the first that fits, from contested to unknown; only leads count. Judged for a place as a whole this is the same
 * as the first that fits in any of its Kreise, so a Land equals the union of its Kreise. The class of a pair is that of
 * the whole view: two that are coordinated somewhere in the Land are so everywhere they meet in it.
 */
export function clarityIn(place: AreaKey, ground: TaskGround): ClarityThere {
  const responsibilities = ground.responsibilities.filter(({ content }) => content.areas.some((area) => overlaps(area, place)));
  const leads = responsibilities.filter(({ content }) => content.role === 'LEAD');
  const pairs = ground.pairs.filter(({ areas }) => areas.some((area) => overlaps(area, place)));
  const contested = pairs.filter((pair) => pair.class === 'UNRESOLVED');
  const absences = ground.absences.filter(({ content }) => overlaps(content.area, place));
  const clarity = judge({ leads, pairs, contested, absences, place });
  return { clarity, responsibilities, pairs, contested, absences, withoutLead: clarity === 'UNKNOWN' && responsibilities.length > 0 };
}

interface There {
  readonly leads: readonly ResponsibilityFact[];
  readonly pairs: readonly ParallelStructure[];
  readonly contested: readonly ParallelStructure[];
  readonly absences: readonly AbsenceFact[];
  readonly place: AreaKey;
}

function judge({ leads, pairs, contested, absences, place }: There): Clarity {
  if (contested.length > 0 || leads.some(isOpen) || leads.some((lead) => isDenied(lead, absences, place))) return 'CONTESTED';
  if (pairs.some((pair) => pair.class === 'CANDIDATE')) return 'SHARED_UNDOCUMENTED';
  if (pairs.length > 0) return 'SHARED_RULED';
  if (leads.length > 0) return 'SINGLE';
  return absences.some(({ content }) => coversKreis(content.area, place)) ? 'NONE' : 'UNKNOWN';
}

const isOpen = ({ content: { standing } }: ResponsibilityFact): boolean => standing === 'DISPUTED' || standing === 'UNCLEAR';

/** Somebody leads where a source says that nobody has the task. */
function isDenied({ content }: ResponsibilityFact, absences: readonly AbsenceFact[], place: AreaKey): boolean {
  const there = content.areas.filter((area) => overlaps(area, place));
  return absences.some((absence) => there.some((area) => overlaps(area, absence.content.area)));
}

const KREIS_KEY = 5;

/** The place, or at least one whole Kreis in it. */
const coversKreis = (area: AreaKey, place: AreaKey): boolean => contains(area, place) || area.length <= KREIS_KEY;
