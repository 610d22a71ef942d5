import { evidenceProblems } from '../../api/domain/checking/evidence.js';
import { statementProblems } from '../../api/domain/checking/statement.js';
import { groupBy } from '../../api/domain/model/group.js';
import type { Problem } from '../../api/domain/model/problem.js';
import type { Evidence } from '../../api/domain/model/source.js';
import type { FactRow } from '../reading/fact-type.js';
import type { Fault, Place } from '../reading/faults.js';
import type { Part } from '../reading/part.js';
import type { Rows } from '../reading/rows.js';
import { ambiguityId } from '../rows/ambiguities.js';

type PartsOf = (owner: string) => readonly Part<Evidence>[];

/** Where the domain speaks of what a fact is put together from. */
const OF_PARTS: ReadonlySet<string> = new Set(['evidence', 'roles', 'edges']);

/** What the domain refuses, at the row and column that say it. */
export function statementFaults({ facts, parts }: Rows): readonly Fault[] {
  const groups = groupBy(parts.evidence, (part) => part.owner);
  const evidenceOf: PartsOf = (owner) => groups.get(owner) ?? [];
  const unread = new Set([...parts.evidence, ...parts.roles, ...parts.edges].filter(({ value }) => value === null).map(({ owner }) => owner));
  return [
    ...facts.flatMap((row) => problemsOf(row, unread).map((problem) => evidenceFault(problem, evidenceOf(row.id)) ?? rowFault(problem, row))),
    ...parts.ambiguities.flatMap((part) => ambiguityFaults(part, evidenceOf)),
  ];
}

/** The problems of a row; what it lacks because a part of it could not be read is named there already. */
function problemsOf({ id, type, draft }: FactRow, unread: ReadonlySet<string>): readonly Problem[] {
  const problems = draft ? statementProblems(type, draft.statement) : [];
  return unread.has(id) ? problems.filter(({ path }) => !OF_PARTS.has(path)) : problems;
}

function ambiguityFaults({ owner, place, value }: Rows['parts']['ambiguities'][number], evidenceOf: PartsOf): readonly Fault[] {
  if (value === null) return [];
  const id = ambiguityId(owner, value.key);
  const evidence = evidenceOf(id);
  if (evidence.length === 0) return [missing(id, place)];
  return evidenceProblems(value.evidence).flatMap((problem) => evidenceFault(problem, evidence) ?? []);
}

function rowFault({ path, message }: Problem, { id, place, columns }: FactRow): Fault {
  if (path === 'evidence') return missing(id, place);
  const column = path === 'areas' && !columns.includes('areas') ? 'area' : path;
  return columns.includes(column) ? { ...place, column, message } : { ...place, column: null, message: `${path}: ${message}` };
}

function missing(id: string, place: Place): Fault {
  return { ...place, column: null, message: `${id} has no evidence; every fact needs at least one row in evidence` };
}

/** A problem of a piece of evidence, at the row of that piece. */
function evidenceFault({ path, message }: Problem, evidence: readonly Part<Evidence>[]): Fault | null {
  const [, index, column = 'passageSha256'] = /^evidence\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
  const part = index === undefined ? undefined : evidence.filter(({ value }) => value !== null)[Number(index)];
  return part ? { ...part.place, column, message } : null;
}
