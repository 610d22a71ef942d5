import type { ParallelClass } from '../../../../schema/vocabulary/parallel-class.js';
import type { Scope } from '../../../../schema/vocabulary/scope.js';
import type { Standing } from '../../../../schema/vocabulary/standing.js';
import { GERMANY, overlaps } from '../../model/area.js';
import type { Ambiguity } from '../../model/contents.js';
import type { ActorFact, CooperationFact, ResponsibilityFact, TaskFact } from '../../model/fact.js';
import { groupBy } from '../../model/group.js';
import { NAMING_SCOPES } from '../../model/scope.js';
import type { PlaceView } from '../land-view.js';
import { decides } from '../slots/confidence.js';
import type { CommonGround } from './common-ground.js';

/** Two responsibilities side by side, with everything that is needed to tell how they stand to each other. */
export interface Pair {
  readonly left: ResponsibilityFact;
  readonly right: ResponsibilityFact;
  readonly actors: readonly [ActorFact, ActorFact];
  readonly ground: CommonGround;
  /** The tasks of the two: one, or one and an ancestor. */
  readonly tasks: readonly TaskFact[];
}

/** A class, and the ids of the facts that put the pair in it. */
export interface Settlement {
  readonly class: ParallelClass;
  readonly settledBy: readonly string[];
}

type Ask = (pair: Pair, among: Among) => readonly string[];

/** The cooperations that may coordinate somebody, by participant. */
export type Among = ReadonlyMap<string, readonly CooperationFact[]>;

/** The classes in the order in which they are asked; the first that finds a fact is the pair's. */
const ASKED: readonly (readonly [ParallelClass, Ask])[] = [
  ['DELEGATED', delegating],
  ['DIVIDED', ({ left, right }) => idsOf([left, right].filter(({ content }) => content.criterion !== null && content.standing === 'AGREED'))],
  ['CHOICE', ({ left, right }) => idsOf([left, right].filter(({ content }) => content.choice))],
  ['COORDINATED', coordinating],
  ['UNRESOLVED', unsettled],
];

/** Those that run, may decide, name a task and are denied by nobody; indexed once for all pairs. O(participants). */
export function coordinatingAmong({ cooperations, denied }: PlaceView): Among {
  const able = cooperations.filter(({ fact, standing }) => standing === 'HOLDS' && !denied.has(fact.id) && decides(fact) && fact.content.status === 'ACTIVE');
  const taking = able.filter(({ fact }) => fact.content.tasks.length > 0)
    .flatMap(({ fact }) => fact.content.participants.filter(({ certain }) => certain).map(({ actor }) => ({ actor, fact })));
  return new Map([...groupBy(taking, ({ actor }) => actor)].map(([actor, group]) => [actor, group.map(({ fact }) => fact)]));
}

/** A5: how two responsibilities stand to each other. Without a source that says so nothing is UNRESOLVED. */
export function settle(pair: Pair, among: Among): Settlement {
  for (const [name, ask] of ASKED) {
    const settledBy = ask(pair, among);
    if (settledBy.length > 0) return { class: name, settledBy };
  }
  return { class: 'CANDIDATE', settledBy: [] };
}

const idsOf = (facts: readonly { readonly id: string }[]): readonly string[] =>
  [...new Set(facts.map(({ id }) => id))].sort();

function delegating({ left, right }: Pair): readonly string[] {
  const given = (to: ResponsibilityFact, by: ResponsibilityFact): boolean => to.content.delegatedBy === by.content.actor;
  return idsOf([...(given(left, right) ? [left] : []), ...(given(right, left) ? [right] : [])]);
}

/** Active cooperations of the two that name the task, where the pair meets; not one that a participant denies. */
function coordinating(pair: Pair, among: Among): readonly string[] {
  const [left, right] = pair.actors.map(({ id }) => among.get(id) ?? []);
  const ofRight = new Set(right);
  return idsOf((left ?? []).filter((fact) => ofRight.has(fact) && coordinates(fact, pair)));
}

function coordinates({ scope, content: { tasks, areas } }: CooperationFact, pair: Pair): boolean {
  if (!pair.tasks.some(({ id }) => tasks.includes(id))) return false;
  return NAMING_SCOPES.has(scope) ? areas.some((area) => pair.ground.areas.some((key) => overlaps(area, key))) : speaksOfAll(scope, pair);
}

const OPEN_STANDINGS: ReadonlySet<Standing> = new Set<Standing>(['DISPUTED', 'UNCLEAR']);

/** What is said of some Länder without naming them, or of abroad, tells nothing of this one. */
const TELLING_NOTHING: ReadonlySet<Scope> = new Set<Scope>(['SOME_UNNAMED', 'ABROAD']);

/** What a source says of all Länder speaks of a pair only where both hold for all of Germany. */
const speaksOfAll = (scope: Scope, { left, right }: Pair): boolean =>
  !TELLING_NOTHING.has(scope) && [left, right].every(({ content }) => content.areas.includes(GERMANY));

function unsettled(pair: Pair): readonly string[] {
  const open = [pair.left, pair.right].filter(({ content, scope }) => OPEN_STANDINGS.has(content.standing) && (NAMING_SCOPES.has(scope) || speaksOfAll(scope, pair)));
  const asked = pair.tasks.filter(({ content }) => content.ambiguities.some((ambiguity) => speaksOf(ambiguity, pair)));
  return idsOf([...open, ...asked]);
}

/**
 * An ambiguity has no areas of its own, so one that names a Land or leaves it unnamed tells nothing about this one. It
 * is between two kinds: two actors of the same one are not what it asks about.
 */
function speaksOf({ scope, actorKinds }: Ambiguity, pair: Pair): boolean {
  const [a, b] = pair.actors.map(({ content }) => [content.kind, ...content.furtherKinds].filter((kind) => actorKinds.includes(kind)));
  const bothNamed = a !== undefined && b !== undefined && a.some((kind) => b.some((other) => other !== kind));
  return !NAMING_SCOPES.has(scope) && speaksOfAll(scope, pair) && bothNamed;
}
