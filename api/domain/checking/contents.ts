import type {
  AbsenceContent, ActorContent, AffiliationContent, CooperationContent, DisruptionContent, ResponsibilityContent, TaskContent,
} from '../model/contents.js';
import type { ContentOf, FactType } from '../model/fact.js';
import { problem, type Problem } from '../model/problem.js';
import { patternProblems } from './patterns.js';

const DURATION = /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;

const unless = (right: boolean, path: string, message: string): readonly Problem[] => (right ? [] : [problem(path, message)]);

const actor = (c: ActorContent): readonly Problem[] => [
  ...unless(c.name.de.trim() !== '', 'nameDe', 'an actor needs a name'),
  ...unless(c.areas.length > 0, 'areas', 'an actor serves at least one area'),
  ...unless((c.actionAreas.length > 0) === (c.actionAreaBasis !== null), 'actionAreaBasis', 'say STATED or INFERRED exactly where action areas are given'),
];

const affiliation = (c: AffiliationContent): readonly Problem[] =>
  unless(c.actor !== c.other, 'other', 'an actor is not affiliated to itself');

const task = (c: TaskContent): readonly Problem[] => [
  ...unless(c.name.de.trim() !== '', 'nameDe', 'a task needs a name'),
  ...unless(c.leikaKey === null || /^\d{14}$/.test(c.leikaKey), 'leikaKey', 'a Leistungsschlüssel has 14 digits'),
  ...unless(new Set(c.ambiguities.map((item) => item.key)).size === c.ambiguities.length, 'ambiguities', 'keys must differ'),
];

const responsibility = (c: ResponsibilityContent): readonly Problem[] =>
  unless(c.delegatedBy !== c.actor, 'delegatedBy', 'nobody delegates to itself');

const cooperation = (c: CooperationContent): readonly Problem[] => [
  ...unless(c.participants.length >= 2 && c.participants.length <= 20, 'participants', 'a cooperation has 2 to 20 participants'),
  ...unless(new Set(c.participants.map((p) => p.actor)).size === c.participants.length, 'participants', 'an actor takes part once'),
  ...unless(c.kinds.length > 0, 'kinds', 'a cooperation has at least one kind'),
  ...unless(bothDirections(c), 'participants', 'FROM and TO go together'),
  ...unless(c.deadline === null || DURATION.test(c.deadline), 'deadline', 'must be an ISO 8601 duration such as P2D'),
  ...unless(c.frequency === null || DURATION.test(c.frequency), 'frequency', 'must be an ISO 8601 duration such as P1M'),
];

function bothDirections({ participants }: CooperationContent): boolean {
  const positions = new Set(participants.map((p) => p.position));
  return positions.has('FROM') === positions.has('TO');
}

const absence = (c: AbsenceContent): readonly Problem[] => [
  ...unless(c.sides.length <= 2, 'sides', 'an absence has at most two sides'),
  ...unless(c.sides.length > 0 || c.task !== null, 'sides', 'say what there is none of: one side, two sides or a task'),
  ...unless(c.sides.every((s) => s.kinds.length + s.actionAreas.length > 0 || s.actor !== null), 'sides', 'a side names kinds, action areas or an actor'),
  ...unless(c.cooperationKind === null || c.sides.length === 2, 'cooperationKind', 'only an absence with two sides speaks of a kind of cooperation'),
  ...unless((c.reason === 'TASK_HELD_BY_OTHER') === (c.heldBy !== null), 'heldBy', 'names the other holder exactly when the reason is TASK_HELD_BY_OTHER'),
];

const disruption = (c: DisruptionContent): readonly Problem[] =>
  unless((c.actor === null) !== (c.actorKind === null), 'actor', 'name either an actor or a kind of actor');

const CHECKS: { readonly [T in FactType]: (content: ContentOf[T]) => readonly Problem[] } = {
  Actor: actor,
  Affiliation: affiliation,
  Task: task,
  Responsibility: responsibility,
  Cooperation: cooperation,
  Absence: absence,
  Disruption: disruption,
  Topic: (c) => unless(c.name.de.trim() !== '', 'nameDe', 'a topic needs a name'),
  Practice: (c) => [...unless(c.name.de.trim() !== '', 'nameDe', 'a practice needs a name'), ...patternProblems(c.roles, c.edges)],
  ReferencePattern: (c) => patternProblems(c.roles, c.edges),
};

/** What is wrong with a content in itself, whatever else is known. */
export function contentProblems<T extends FactType>(type: T, content: ContentOf[T]): readonly Problem[] {
  return CHECKS[type](content);
}
