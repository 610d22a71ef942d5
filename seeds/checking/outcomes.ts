import type { Fault } from '../reading/faults.js';
import type { Rows } from '../reading/rows.js';

/** The account of the material: facts that exist, or a reason. */
export function outcomeFaults({ outcomes, facts }: Rows): readonly Fault[] {
  const ids = new Set(facts.map(({ id }) => id));
  return outcomes.flatMap(({ place, facts: named, reasonDe }) => [
    ...named.filter((id) => !ids.has(id)).map((id) => ({ ...place, column: 'facts', message: `${id} is delivered nowhere` })),
    ...(named.length === 0 && reasonDe === null ? [{ ...place, column: 'reasonDe', message: 'say why the row is not delivered' }] : []),
  ]);
}
