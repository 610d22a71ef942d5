import type { ActorLevel } from '../../schema/vocabulary/actor-level.js';
import type { Constellation, Member, NetNode, Statement } from './net.js';
import { SAYS_NO_MORE } from './statements.js';

type Absence = Constellation['absences'][number];
type Side = Absence['sides'][number];

/** What an absence adds to the picture: its statement, and the ghosts it needs. */
export interface DrawnAbsence {
  readonly statement: Statement;
  readonly ghosts: readonly NetNode[];
}

/** The one actor of the Land that a side means; undefined when none or several could be meant. */
function actorMeant(side: Side, nodes: readonly NetNode[]): NetNode | undefined {
  if (side.actor) return nodes.find(({ id }) => id === side.actor?.id);
  const fitting = nodes.filter(
    (node) => node.ofLand && node.kinds.some((kind) => side.kinds.includes(kind)) && side.actionAreas.every((area) => node.actionAreas.includes(area)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The level at which most actors of these kinds work; a Land's own, where nothing else is known. */
function levelOf({ kinds, actor }: Side, nodes: readonly NetNode[]): ActorLevel {
  if (actor) return actor.level;
  if (kinds.some((kind) => kind === 'CENTRAL_IMMIGRATION_AUTHORITY')) return 'STATE';
  return nodes.find((node) => node.kinds.some((kind) => kinds.includes(kind)))?.level ?? 'STATE';
}

function ghostOf(absence: Absence, index: number, nodes: readonly NetNode[]): NetNode {
  const side = absence.sides[index] as Side;
  return {
    id: `${absence.id}#${index}`,
    ghost: true,
    folded: null,
    open: false,
    name: side.actor?.name ?? '',
    shortName: side.actor?.shortName ?? null,
    kinds: side.actor ? [side.actor.kind] : side.kinds,
    actionAreas: side.actionAreas,
    level: levelOf(side, nodes),
    aggregate: false,
    ofLand: true,
    places: [],
    disruption: null,
  };
}

/** Nobody handles a task: a ghost that is called like the task. */
function nobody({ id, task }: Absence): NetNode {
  return {
    id: `${id}#0`, ghost: true, folded: null, open: false, places: [], name: task?.name ?? '', shortName: null, kinds: [], actionAreas: [],
    level: 'STATE', aggregate: false, ofLand: true, disruption: null,
  };
}

function endsOf(absence: Absence, nodes: readonly NetNode[]): readonly NetNode[] {
  if (absence.sides.length === 0) return [nobody(absence)];
  const meant = absence.sides.map((side) => (absence.sides.length > 1 ? actorMeant(side, nodes) : undefined));
  // Nobody works together with himself: where two sides could mean the same actor, it is the first.
  return meant.map((node, index) => (node && meant.indexOf(node) === index ? node : ghostOf(absence, index, nodes)));
}

/** One side is always a ghost: there is no such actor. Of two sides each is the actor meant, or a ghost of its kind. */
export function drawAbsence(absence: Absence, nodes: readonly NetNode[]): DrawnAbsence {
  const ends = endsOf(absence, nodes);
  const members = ends.map(({ id }): Member => ({ node: id, position: 'PARTNER', certain: true }));
  const { id, text, scope, confidence, reason, cooperationKind, evidence } = absence;
  return {
    ghosts: ends.filter(({ ghost }) => ghost),
    statement: {
      ...SAYS_NO_MORE,
      id,
      look: 'gibt-es-nicht',
      members,
      text,
      cooperationKinds: cooperationKind ? [cooperationKind] : [],
      absence: reason,
      heldBy: absence.heldBy?.name ?? null,
      scope,
      confidence,
      evidence,
      facts: [id],
      task: absence.task?.name ?? null,
    },
  };
}
