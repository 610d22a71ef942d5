import { districtPlaces } from '../register/districts.js';
import { absences } from '../rows/absences.js';
import { actors } from '../rows/actors.js';
import { affiliations } from '../rows/affiliations.js';
import { readAreas, type AreaRow } from '../rows/areas.js';
import { cooperations } from '../rows/cooperations.js';
import { disruptions } from '../rows/disruptions.js';
import { readOutcomes, type Outcome } from '../rows/outcomes.js';
import { patterns } from '../rows/patterns.js';
import { practices } from '../rows/practices.js';
import { responsibilities } from '../rows/responsibilities.js';
import { readSources, type SourceRow } from '../rows/sources.js';
import { tasks } from '../rows/tasks.js';
import { topics } from '../rows/topics.js';
import type { FactReader, FactRow } from './fact-type.js';
import { readParts, type PartRows } from './parts.js';
import type { Reading } from './row-type.js';

/** Every type of fact that is delivered. */
const FACTS: readonly FactReader[] = [
  actors, affiliations, tasks, responsibilities, cooperations, absences, disruptions, topics, practices, patterns,
];

/** Folders whose rows are no facts of their own. */
const FURTHER = ['areas', 'sources', 'outcomes', 'evidence', 'ambiguities', 'roles', 'edges'];

/** All rows of a delivery as they were read; a row with a wrong cell has its id and no content. */
export interface Rows {
  readonly facts: readonly FactRow[];
  readonly parts: PartRows;
  readonly areas: readonly AreaRow[];
  readonly sources: readonly SourceRow[];
  readonly outcomes: readonly Outcome[];
}

export function readAllRows(reading: Reading): Rows {
  refuseStrays(reading);
  const areas = readAreas(reading);
  const parts = readParts(reading, districtPlaces(areas.flatMap(({ area }) => area ?? [])));
  return {
    facts: FACTS.flatMap((reader) => reader.read(reading, parts)),
    parts: parts.rows,
    areas,
    sources: readSources(reading),
    outcomes: readOutcomes(reading),
  };
}

/** Files that nobody would read: a slip in a folder's name must not drop its rows in silence. */
function refuseStrays({ files, faults }: Reading): void {
  const folders = [...FACTS.map(({ folder }) => folder), ...FURTHER];
  const known = new RegExp(`^(?:(?:${folders.join('|')})/[^/]+|delivery)\\.csv$`);
  const strays = files.filter(({ path }) => !known.test(path));
  const message = `would not be read; there are delivery.csv and .csv files in ${folders.join(', ')}`;
  faults.push(...strays.map(({ path }) => ({ file: path, line: 0, column: null, message, loses: true as const })));
}
