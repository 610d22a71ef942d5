import type { FactType } from '../../api/domain/model/fact.js';
import type { Fault } from '../reading/faults.js';
import type { Part } from '../reading/part.js';
import type { Rows } from '../reading/rows.js';
import { ambiguityId } from '../rows/ambiguities.js';

/** Evidence, ambiguities, roles and edges of something that is delivered nowhere, and evidence from unknown sources. */
export function ownerFaults(rows: Rows): readonly Fault[] {
  const { evidence, ambiguities, roles, edges } = rows.parts;
  const [tasks, patterns] = [idsOf(rows, 'Task'), idsOf(rows, 'ReferencePattern', 'Practice')];
  const vouchedFor = new Set([...rows.facts.map(({ id }) => id), ...ambiguities.map(({ owner, value }) => ambiguityId(owner, value?.key ?? ''))]);
  const sources = new Set(rows.sources.map(({ id }) => id));
  return [
    ...strangers(evidence, 'fact', vouchedFor),
    ...strangers(ambiguities, 'task', tasks),
    ...strangers(roles, 'of', patterns),
    ...strangers(edges, 'of', patterns),
    ...evidence.flatMap(({ place, value }) =>
      value === null || sources.has(value.source) ? [] : [{ ...place, column: 'source', message: `${value.source} is delivered nowhere` }]),
  ];
}

function idsOf({ facts }: Rows, ...types: readonly FactType[]): ReadonlySet<string> {
  return new Set(facts.filter(({ type }) => types.includes(type)).map(({ id }) => id));
}

function strangers(parts: readonly Part<unknown>[], column: string, known: ReadonlySet<string>): readonly Fault[] {
  return parts.filter(({ owner }) => !known.has(owner)).map(({ owner, place }) => ({ ...place, column, message: `${owner} is delivered nowhere` }));
}
