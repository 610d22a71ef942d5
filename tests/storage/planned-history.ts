import type { ChangeSet, FactChange } from '../../api/domain/model/change-set.js';
import type { Fact, FactType, Statement } from '../../api/domain/model/fact.js';
import { correct, end, isRefused, succeed, withdraw, type VersionPlan } from '../../api/domain/model/revise.js';
import type { Problem } from '../../api/domain/model/problem.js';
import type { Day } from '../../api/domain/model/time.js';
import { ReferenceModel } from './reference-model.js';

/** What somebody wants to do to a fact; a new one is recorded, whatever the kind says. */
export interface Move {
  readonly id: string;
  readonly type: FactType;
  readonly kind: string;
  readonly statement: Statement;
  readonly day: Day;
}

/** The moves of one revision, with all that comes along with them. */
export interface Round extends Omit<ChangeSet, 'facts'> {
  readonly moves: readonly Move[];
}

/** Plans each round on what the ones before have left, as the use cases do; moves that the domain refuses are left out. */
export function plannedHistory(rounds: readonly Round[]): readonly ChangeSet[] {
  const model = new ReferenceModel();
  return rounds.map(({ moves, ...more }) => {
    const byId = new Map(moves.map((move) => [move.id, move]));
    const changes: ChangeSet = { ...more, facts: [...byId.values()].flatMap((move) => planned(move, model.history(move.id))) };
    model.record(changes);
    return changes;
  });
}

function planned(move: Move, versions: readonly Fact[]): readonly FactChange[] {
  const { id, type, statement } = move;
  const expectedVersion = versions.length;
  if (!versions.some((version) => version.supersededRevision === null)) return [{ id, type, expectedVersion, supersede: [], add: [statement] }];
  const plan = planOf(move, versions);
  return isRefused(plan) ? [] : [{ id, type, expectedVersion, ...plan }];
}

function planOf({ kind, statement, day }: Move, versions: readonly Fact[]): VersionPlan | Problem {
  switch (kind) {
    case 'SUCCEED':
      return succeed(versions, statement, day);
    case 'END':
      return end(versions, day, []);
    case 'WITHDRAW':
      return withdraw(versions);
    default:
      return correct(versions, statement, day);
  }
}
