import type { Source } from '../../api/domain/model/source.js';
import type { Day } from '../../api/domain/model/time.js';
import { readAreas } from '../rows/areas.js';
import { readSources } from '../rows/sources.js';
import { FilesRefused, type Fault } from '../reading/faults.js';
import { filesOf } from '../reading/files.js';
import type { Reading } from '../reading/row-type.js';
import { readRegister } from './gv100ad.js';
import { registerCsv, sourcesCsv } from './to-csv.js';
import { updateRegister } from './update.js';

/** Where the register and its sources stand in a data folder. */
const AREAS = 'areas/areas.csv';
const SOURCES = 'sources/areas.csv';

const OFFICIAL = 'source:gv100ad';

interface Renewal {
  /** The official file: its name, for messages, and its text. */
  readonly file: string;
  readonly text: string;
  /** The data folder. */
  readonly folder: string;
}

export interface Renewed {
  readonly files: readonly { readonly path: string; readonly content: string }[];
  /** What changed, in one line. */
  readonly summary: string;
}

/** The files of a data folder, brought to the state of an official register. Fails with FilesRefused. */
export function renewed({ file, text, folder }: Renewal): Renewed {
  const official = readRegister(file, text);
  const { register, sources } = presentFiles(folder);
  const { added, ended, renamed, ...updated } = updateRegister(register, official);
  const others = sources.filter(({ id }) => id !== OFFICIAL);
  return {
    files: [
      { path: AREAS, content: registerCsv(updated.register) },
      { path: SOURCES, content: sourcesCsv([...others, sourceOf(official.stateOn)]) },
    ],
    summary: `state of ${official.stateOn}: ${updated.register.length} places, ${added} new, ${ended} ended, ${renamed} renamed`,
  };
}

function presentFiles(folder: string): { readonly register: Parameters<typeof updateRegister>[0]; readonly sources: readonly Source[] } {
  const faults: Fault[] = [];
  const reading: Reading = { files: filesOf(folder).filter(({ path }) => path === AREAS || path === SOURCES), faults };
  const [areas, sources] = [readAreas(reading), readSources(reading)];
  if (faults.length > 0) throw new FilesRefused('the present register', faults);
  return { register: areas.flatMap(({ area }) => area ?? []), sources: sources.flatMap(({ source }) => source ?? []) };
}

function sourceOf(stateOn: Day): Source {
  const [year, month, day] = stateOn.split('-');
  return {
    id: OFFICIAL, title: `Gemeindeverzeichnis GV100AD, Gebietsstand ${day}.${month}.${year}`, publisher: 'Statistisches Bundesamt (Destatis)',
    publishedOn: null, url: 'https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html',
    kind: 'OFFICIAL_REGISTER',
  };
}
