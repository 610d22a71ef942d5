import { isDay, type Day } from '../../api/domain/model/time.js';
import type { AreaLevel } from '../../schema/vocabulary/area-level.js';
import { FilesRefused, type Fault } from '../reading/faults.js';
import { designationOf } from './designations.js';
import type { OfficialPlace, OfficialRegister } from './official.js';
import { registerProblems } from './whole.js';

/** Every line of GV100AD, the Gemeindeverzeichnis of the Statistisches Bundesamt, has so many characters. */
export const LINE_LENGTH = 220;

/** Where the fields of a line stand, counted from 0, the end not included. */
const FIELDS = {
  kind: [0, 2], stateOn: [2, 10], land: [10, 12], region: [12, 13], county: [13, 15], municipality: [15, 18], association: [18, 22],
  name: [22, 72], mark: [122, 124], agency: [185, 190],
} as const;
type Field = keyof typeof FIELDS;

interface Kind {
  readonly level: AreaLevel;
  /** The fields that make the key. */
  readonly key: readonly Field[];
}

/** Kinds of lines (Satzart). */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['10', { level: 'STATE', key: ['land'] }],
  ['20', { level: 'REGION', key: ['land', 'region'] }],
  ['40', { level: 'COUNTY', key: ['land', 'region', 'county'] }],
  ['50', { level: 'ASSOCIATION', key: ['land', 'region', 'county', 'association'] }],
  ['60', { level: 'MUNICIPALITY', key: ['land', 'region', 'county', 'association', 'municipality'] }],
]);

/** Regions of Baden-Württemberg: of no level of ours. */
const PLANNING_REGION = '30';

/** Regierungsbezirke that are no more, and regions that only statistics know. */
const NO_REGION = /^(?:früher: |Statistische Region )/;

/** Waters, and areas shared with neighbours, in no Kreis. */
const IN_NO_COUNTY = /^\d{2}000/;

/** Reads the official file. Fails with FilesRefused, which names every line that is not as described, and what is missing. */
export function readRegister(file: string, text: string): OfficialRegister {
  const lines = text.split(/\r?\n/).map((line, index) => ({ number: index + 1, line })).filter(({ line }) => line.trim() !== '');
  const faults: Fault[] = lines.flatMap(({ number, line }) => lineProblem(line).map((message) => ({ file, line: number, column: null, message })));
  if (faults.length > 0) throw new FilesRefused('the official register', faults);
  const register = { stateOn: dayIn(lines[0]?.line ?? ''), places: lines.flatMap(({ line }) => placeIn(line) ?? []) };
  const problems = registerProblems(register, new Set(lines.map(({ line }) => dayIn(line))));
  if (problems.length > 0) throw new FilesRefused('the official register', problems.map((message) => ({ file, line: 0, column: null, message })));
  return register;
}

const field = (line: string, name: Field): string => line.slice(...FIELDS[name]).trim();

const dayIn = (line: string): Day => field(line, 'stateOn').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/** The name alone: what follows a comma, and what stands before a Regierungsbezirk, is a designation. */
const nameIn = (line: string): string => field(line, 'name').replace(/^Reg\.-Bez\. /, '').replace(/\s*,.*$/, '');

const keyIn = (line: string, fields: readonly Field[]): string => fields.map((part) => field(line, part)).join('');

/** What is wrong with a line, at most one thing. */
function lineProblem(line: string): readonly string[] {
  const [kind, stateOn] = [field(line, 'kind'), field(line, 'stateOn')];
  if (line.length !== LINE_LENGTH) return [`has ${line.length} characters instead of ${LINE_LENGTH}`];
  if (!isDay(dayIn(line))) return [`"${stateOn}" (Gebietsstand, characters 3 to 10) is no day as YYYYMMDD`];
  if (kind === PLANNING_REGION) return [];
  const known = KINDS.get(kind);
  return known ? placeProblem(line, known) : [`"${kind}" (Satzart, characters 1 and 2) must be 10, 20, 30, 40, 50 or 60`];
}

function placeProblem(line: string, { level, key: fields }: Kind): readonly string[] {
  const [key, mark, agency] = [keyIn(line, fields), field(line, 'mark'), field(line, 'agency')];
  if (!/^\d+$/.test(key) || key.length !== widthOf(fields)) return [`"${key}" is no key of the level ${level}: digits are missing`];
  if (nameIn(line) === '') return ['names no place (characters 23 to 72)'];
  if (!designationOf(level, mark)) return [`"${mark}" (Textkennzeichen, characters 123 and 124) is not known at the level ${level}`];
  if (!/^(?:\d{5})?$/.test(agency)) return [`"${agency}" (Arbeitsagenturbezirk, characters 186 to 190) must be five digits`];
  return [];
}

const widthOf = (fields: readonly Field[]): number => fields.reduce((sum, name) => sum + FIELDS[name][1] - FIELDS[name][0], 0);

/** The place of a line without problems; null if it is of no level of ours, or lies in no Kreis. */
function placeIn(line: string): OfficialPlace | null {
  const kind = KINDS.get(field(line, 'kind'));
  if (!kind) return null;
  const { level } = kind;
  const key = keyIn(line, kind.key);
  if (level === 'REGION' ? NO_REGION.test(field(line, 'name')) : IN_NO_COUNTY.test(key)) return null;
  const { official = null, exact = false } = designationOf(level, field(line, 'mark')) ?? {};
  const agency = field(line, 'agency');
  return { key, level, name: nameIn(line), designation: official, exact, agency: agency === '' ? null : agency };
}
