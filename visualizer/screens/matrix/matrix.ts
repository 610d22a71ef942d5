import { actorKind, type ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { TaskStage } from '../../../schema/vocabulary/task-stage.js';
import { taskStage } from '../../../schema/vocabulary/task-stage.js';
import type { LandMatrixQuery } from '../../api/generated/operations.js';
import type { RoleSign } from '../../display/symbols.js';
import { placesWithin } from '../../graph/places.js';
import { namesLand } from '../../graph/statements.js';
import { findingsOf, type MatrixFinding } from './matrix-findings.js';
import { KIND_GROUPS } from '../../legend/kind-groups.js';

export type Task = LandMatrixQuery['tasks'][number];
export type Responsibility = LandMatrixQuery['federalState']['constellation']['responsibilities'][number];
export type TaskAbsence = LandMatrixQuery['federalState']['constellation']['absences'][number];

/** One sign in a cell: who has that role, named for the Land or in general. */
export interface Sign {
  readonly sign: RoleSign;
  readonly general: boolean;
  readonly actors: readonly string[];
  /** Places of the Land, where it is documented only for these. */
  readonly places: readonly string[];
}

export interface MatrixRow {
  readonly task: Task;
  readonly cells: ReadonlyMap<ActorKind, readonly Sign[]>;
  readonly verdict: MatrixVerdict;
  readonly findings: readonly MatrixFinding[];
}

/** What the last column says; counted from what is documented, nothing more. */
export type MatrixVerdict =
  | { readonly says: 'nobody'; readonly text: string }
  | { readonly says: 'leads' | 'leadsGeneral'; readonly count: number; readonly unclear: boolean }
  | { readonly says: 'onlyInvolved' | 'noLead' };

export interface Matrix {
  readonly kinds: readonly ActorKind[];
  readonly stages: readonly { readonly stage: TaskStage; readonly rows: readonly MatrixRow[] }[];
}

const signOf = ({ role }: Responsibility): RoleSign => (role === 'LEAD' ? 'lead' : 'involved');
const isGeneral = ({ scope }: Responsibility): boolean => !namesLand(scope);

/** At most four signs: responsible before involved, named before general. */
function signsOf(responsibilities: readonly Responsibility[], land: string): readonly Sign[] {
  const kinds = [{ sign: 'lead', general: false }, { sign: 'lead', general: true }, { sign: 'involved', general: false }, { sign: 'involved', general: true }] as const;
  return kinds.flatMap(({ sign, general }) => {
    const own = responsibilities.filter((one) => signOf(one) === sign && isGeneral(one) === general);
    const actors = [...new Set(own.map(({ actor }) => actor.name))];
    const places = own.map(({ areas }) => placesWithin(areas, land));
    return actors.length > 0 ? [{ sign, general, actors, places: places.every((some) => some.length > 0) ? [...new Set(places.flat())] : [] }] : [];
  });
}

function verdictOf(responsibilities: readonly Responsibility[], absence: TaskAbsence | undefined): MatrixVerdict {
  if (absence) return { says: 'nobody', text: absence.text };
  const leads = responsibilities.filter(({ role, confidence }) => role === 'LEAD' && confidence !== 'LOW');
  const unclear = leads.some(({ standing }) => standing === 'UNCLEAR' || standing === 'DISPUTED');
  const count = (some: readonly Responsibility[]): number => new Set(some.map(({ actor }) => actor.id)).size;
  const named = leads.filter((one) => !isGeneral(one));
  if (named.length > 0) return { says: 'leads', count: count(named), unclear };
  if (leads.length > 0) return { says: 'leadsGeneral', count: count(leads), unclear };
  return { says: responsibilities.length > 0 ? 'onlyInvolved' : 'noLead' };
}

/** Kinds in the order of the legend; only those that have a sign somewhere. */
function kindsIn(responsibilities: readonly Responsibility[]): readonly ActorKind[] {
  const present = new Set(responsibilities.map(({ actor }) => actor.kind));
  const order = KIND_GROUPS.flatMap(({ kinds }) => kinds);
  return [...order, ...actorKind.values.filter((kind) => !order.includes(kind))].filter((kind) => present.has(kind));
}

/** Tasks by stage × kinds of actors, from a Land's responsibilities. O(tasks × responsibilities). */
export function buildMatrix({ tasks, federalState: { key, clarity, constellation } }: LandMatrixQuery): Matrix {
  const { responsibilities, absences } = constellation;
  const row = (task: Task): MatrixRow => {
    const own = responsibilities.filter((one) => one.task.id === task.id);
    const kinds = [...new Set(own.map(({ actor }) => actor.kind))];
    return {
      task,
      cells: new Map(kinds.map((kind) => [kind, signsOf(own.filter(({ actor }) => actor.kind === kind), key)])),
      verdict: verdictOf(own, absences.find((absence) => absence.task?.id === task.id)),
      findings: findingsOf(clarity.filter((one) => one.task.id === task.id), key),
    };
  };
  return {
    kinds: kindsIn(responsibilities),
    stages: taskStage.values.map((stage) => ({ stage, rows: tasks.filter((task) => task.stage === stage).map(row) })).filter(({ rows }) => rows.length > 0),
  };
}
