import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../run/run-place.js';
import { LONGEST } from '../storage/engines.js';
import { folderOf } from './folder.js';
import { leavingOut, officialText } from './official-file.js';
import { SMALL, but, type Texts } from './small.js';

const BUILT = join(import.meta.dirname, '../../dist/seeds');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs a command as `npm run` does, after its build, with no settings but these. */
function run(command: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}): Ended {
  const file = join(BUILT, `${command}.js`);
  if (!existsSync(file)) throw new Error(`${file} is not there; npm run build makes it`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'], ...settings } });
  return { code: status, out: stdout, errors: stderr };
}

describe('npm run seed', () => {
  test('--check names what is there, or every fault on a line of its own', () => {
    expect(run('seed', ['--check', '--from', folderOf(SMALL)])).toEqual({ code: 0, out: '13 facts, 1 sources, 21 places: no faults\n', errors: '' });
    const faulty = run('seed', ['--check', '--from', folderOf(but('topics/topics.csv', 'CHALLENGE;Zeit', 'TROUBLE;'))]);
    expect([faulty.code, faulty.out]).toEqual([1, '']);
    expect(faulty.errors.split('\n').map((line) => line.slice(0, 44))).toEqual([
      'topics/topics.csv, line 2, column kind: "TRO', 'topics/topics.csv, line 2, column nameDe: mu',
      'konstellation: 2 faults in the data files', '',
    ]);
  }, LONGEST);
  test('loads into the store that the settings name, and the second time nothing', () => {
    const settings = { DATA_DIR: mkdtempSync(join(runFolder(), 'seed-')) };
    const folder = folderOf(SMALL);
    expect(run('seed', ['--from', folder], settings).out).toBe('delivered data: 13 created, 0 revised, 0 unchanged, 0 left as somebody changed them\n');
    expect(run('seed', ['--from', folder], settings)).toEqual({ code: 0, out: 'delivered data: nothing new\n', errors: '' });
  }, LONGEST);
  test('refuses settings and arguments that it cannot follow', () => {
    expect(run('seed', [], { PORT: 'x' })).toMatchObject({ code: 2, errors: expect.stringContaining('PORT is "x"') as string });
    expect(run('seed', ['--form', 'x'])).toMatchObject({ code: 2, errors: expect.stringMatching(/Unknown option '--form'[\s\S]*--check/) as string });
    expect(run('seed', ['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--from FOLDER') as string });
  }, LONGEST);
});

describe('npm run areas', () => {
  const { 'sources/sources.csv': sources = '', ...rest } = SMALL;
  const texts: Texts = { ...rest, 'sources/areas.csv': sources };
  const official = (text: string): string => {
    const path = join(mkdtempSync(join(runFolder(), 'gv100ad-')), 'GV100AD.txt');
    writeFileSync(path, text);
    return path;
  };

  test('writes the register anew, and what it wrote can be delivered', () => {
    const folder = folderOf(texts);
    expect(run('areas', [official(officialText()), '--data', folder])).toEqual({
      code: 0, out: 'state of 2020-12-31: 25 places, 4 new, 0 ended, 0 renamed\n', errors: '',
    });
    expect(readFileSync(join(folder, 'areas/areas.csv'), 'utf8')).toContain('\n031590016016;MUNICIPALITY;Göttingen;;Stadt;2020-12-31;;;23201\n');
    expect(run('seed', ['--check', '--from', folder])).toMatchObject({ code: 0 });
  }, LONGEST);
  test('leaves everything as it is if the file is not right or not there', () => {
    const folder = folderOf(texts);
    const refused = run('areas', [official(leavingOut('16')), '--data', folder]);
    expect([refused.code, refused.errors]).toEqual([2, expect.stringContaining('has no line for the Länder TH') as string]);
    expect(run('areas', ['no-such-file', '--data', folder])).toMatchObject({ code: 2, errors: expect.stringContaining('no-such-file') as string });
    expect(run('areas', [])).toMatchObject({ code: 2, errors: expect.stringContaining('npm run areas -- GV100AD.txt') as string });
    expect(readFileSync(join(folder, 'areas/areas.csv'), 'utf8')).toBe(texts['areas/areas.csv']);
  }, LONGEST);
});
