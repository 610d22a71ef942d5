import type { Fault, Place } from '../reading/faults.js';
import type { Rows } from '../reading/rows.js';

interface Named {
  readonly id: string;
  readonly place: Place;
}

/** Ids, keys and rows that are given more than once, in whatever files. */
export function doubleFaults({ facts, areas, sources, outcomes, parts }: Rows): readonly Fault[] {
  const ambiguities = parts.ambiguities.map(({ owner, place, value }) => ({ id: `${owner}#${value?.key ?? ''}`, place }));
  return [
    ...doubled(facts, 'id'),
    ...doubled(sources, 'id'),
    ...doubled(areas.map(({ key, place }) => ({ id: key, place })), 'key'),
    ...doubled(outcomes.map(({ row, place }) => ({ id: row, place })), 'row'),
    ...doubled(ambiguities.filter(({ id }) => !id.endsWith('#')), 'key'),
  ];
}

function doubled(rows: readonly Named[], column: string): readonly Fault[] {
  const first = new Map<string, Place>();
  return rows.flatMap(({ id, place }) => {
    const before = first.get(id);
    if (!before) first.set(id, place);
    return before && id !== '' ? [{ ...place, column, message: `${id} is given already in ${before.file}, line ${before.line}` }] : [];
  });
}
