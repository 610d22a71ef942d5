import { statementProblems } from '../../domain/checking/statement.js';
import type { ChangeKind } from '../../../schema/vocabulary/change-kind.js';
import type { Area } from '../../domain/model/area.js';
import type { DatasetMark, FactChange } from '../../domain/model/change-set.js';
import type { Fact, FactType, Statement } from '../../domain/model/fact.js';
import { groupBy } from '../../domain/model/group.js';
import type { Revision } from '../../domain/model/moment.js';
import type { Problem } from '../../domain/model/problem.js';
import { correct, isRefused, succeed, type VersionPlan } from '../../domain/model/revise.js';
import type { Source } from '../../domain/model/source.js';
import type { Day } from '../../domain/model/time.js';
import { badInput } from '../errors.js';
import type { Service } from '../service.js';

/** What shall be done to one fact: a new one, a correction, or a succession from a day on. */
export interface Move<T extends FactType = FactType> {
  readonly id: string;
  readonly type: T;
  readonly kind: 'NEW' | ChangeKind;
  /** Of a correction the day on which the wrong version is valid, of a succession the day on which the new content starts. */
  readonly day: Day | null;
  readonly statement: Statement<T>;
}

/** Moves on any number of facts, each fact once, that become one revision. */
export interface Changes {
  readonly recordedBy: string;
  readonly changeReason: string | null;
  readonly sources: readonly Source[];
  readonly areas: readonly Area[];
  readonly moves: readonly Move[];
  readonly mark: DatasetMark | null;
}

/**
 * Records all of it in one revision or nothing. Fails with BAD_USER_INPUT if a statement may not be recorded or a move
 * does not fit the versions that are there, with VERSION_CONFLICT if a new fact's id is taken.
 */
export async function recordChanges({ store, surroundings }: Pick<Service, 'store' | 'surroundings'>, changes: Changes): Promise<Revision> {
  const { moves, ...rest } = changes;
  checkMoves(moves);
  const revised = moves.filter(({ kind }) => kind !== 'NEW').map(({ id }) => id);
  const { revision } = await store.revision();
  const versions = groupBy(revised.length === 0 ? [] : await store.versions(revised, revision), ({ id }) => id);
  const facts = moves.map((move) => planned(move, versions.get(move.id) ?? []));
  return store.append({ ...rest, clock: surroundings.now(), facts, records: [] });
}

function planned(move: Move, versions: readonly Fact[]): FactChange {
  const { id, type, kind, statement } = move;
  if (kind === 'NEW') return { id, type, expectedVersion: 0, supersede: [], add: [statement] };
  const plan = planOf(move, versions);
  if (isRefused(plan)) throw badInput(`${id}.${plan.path}`, plan.message);
  return { id, type, expectedVersion: Math.max(0, ...versions.map(({ version }) => version)), ...plan };
}

function planOf({ kind, statement, day }: Move, versions: readonly Fact[]): VersionPlan | Problem {
  if (kind === 'CORRECTION') return correct(versions, statement, day);
  return day === null ? { path: 'validFrom', message: 'a succession names the day on which the new content starts' } : succeed(versions, statement, day);
}

function checkMoves(moves: readonly Move[]): void {
  const ids = new Set<string>();
  for (const { id, type, statement } of moves) {
    const [wrong] = statementProblems(type, statement);
    if (wrong) throw badInput(`${id}.${wrong.path}`, wrong.message);
    if (ids.has(id)) throw badInput(id, 'this id is given to two changes');
    ids.add(id);
  }
}
