import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliveryOf } from '../../seeds/reading/delivery.js';
import { filesOf } from '../../seeds/reading/files.js';
import { readRegister } from '../../seeds/register/gv100ad.js';
import { renewed } from '../../seeds/register/renew.js';
import { registerCsv } from '../../seeds/register/to-csv.js';
import { updateRegister } from '../../seeds/register/update.js';
import { readAreas, type Registered } from '../../seeds/rows/areas.js';
import { faultsOf } from './faults.js';
import { folderOf } from './folder.js';
import { leavingOut, officialText, otherwise } from './official-file.js';
import { SMALL, type Texts } from './small.js';

const official = (text = officialText()): ReturnType<typeof readRegister> => readRegister('GV100AD.txt', text);

const at = (register: readonly Registered[], key: string): Registered | undefined => register.find((area) => area.key === key);

const TOWN: Registered = {
  key: '08221', level: 'COUNTY', name: { de: 'Heidelberg', en: 'Heidelberg' }, designation: 'Stadtkreis', validFrom: null, validTo: null, successors: [],
  agency: null,
};
const after = (present: Partial<Registered>, text?: string): Registered | undefined => at(updateRegister([{ ...TOWN, ...present }], official(text)).register, present.key ?? TOWN.key);

describe('a register brought up to date', () => {
  test('has a new place from the day of the official state on', () => {
    expect(after({ key: '08999' }, officialText())).toMatchObject({ validTo: '2020-12-31' });
    expect(at(updateRegister([], official()).register, '031590016016')).toEqual({
      key: '031590016016', level: 'MUNICIPALITY', name: { de: 'Göttingen', en: 'Göttingen' }, designation: 'Stadt', validFrom: '2020-12-31', validTo: null,
      successors: [], agency: '23201',
    });
  });
  test('ends what is no longer in it, and only what was there on that day', () => {
    const gone = { key: '03152', level: 'COUNTY' as const };
    expect(after(gone)).toMatchObject({ validTo: '2020-12-31', successors: [] });
    const ended = { ...gone, validTo: '2016-11-01', successors: ['03159'] };
    expect(after(ended)).toEqual({ ...TOWN, ...ended });
    expect(after({ ...gone, validFrom: '2021-07-01' })).toMatchObject({ validFrom: '2021-07-01', validTo: null });
    expect(after({ key: 'DE', level: 'COUNTRY' })).toMatchObject({ validTo: null });
  });
  test('keeps the days of what goes on, also of what ends later', () => {
    expect(after({ validFrom: '1990-01-01' })).toMatchObject({ validFrom: '1990-01-01', validTo: null });
    expect(after({ validTo: '2021-07-01', successors: ['08222'] })).toMatchObject({ validTo: '2021-07-01', successors: ['08222'] });
    expect(after({ validTo: '2019-01-01', successors: ['08222'] })).toMatchObject({ validFrom: '2020-12-31', validTo: null, successors: [] });
  });
  test('takes over names and designations, but no word that says less', () => {
    expect(after({ name: { de: 'Heidelberg am Neckar', en: 'Heidelberg' } })?.name).toEqual({ de: 'Heidelberg', en: 'Heidelberg' });
    expect(after({ name: { de: 'Heidelberg', en: 'Heidelburgh' } })?.name.en).toBe('Heidelburgh');
    expect(after({ designation: 'Landkreis' })?.designation).toBe('Stadtkreis');
    const single = { key: '082210000', level: 'ASSOCIATION' as const };
    expect([after({ ...single, designation: 'Einheitsgemeinde' })?.designation, after({ ...single, designation: null })?.designation])
      .toEqual(['Einheitsgemeinde', 'Verbandsfreie Gemeinde']);
    expect(after({ key: '09', level: 'STATE', designation: 'Freistaat' })?.designation).toBe('Freistaat');
  });
  test('takes over the Agentur district and keeps it where the file says none', () => {
    const town = { key: '082210000000', level: 'MUNICIPALITY' as const };
    expect(after({ ...town, agency: '99999' })?.agency).toBe('62401');
    expect(after({ ...town, agency: '99999' }, otherwise('082210000000', { agency: '' }))?.agency).toBe('99999');
  });
  test('counts what changed', () => {
    const present = [TOWN, { ...TOWN, key: '03152', name: { de: 'Göttingen', en: 'Göttingen' } }, { ...TOWN, key: '16', level: 'STATE' as const }];
    expect(updateRegister(present, official())).toMatchObject({ added: 21, ended: 1, renamed: 1 });
  });
  test('is not changed by the same file again', () => {
    const once = updateRegister([TOWN, { ...TOWN, key: '03152' }], official()).register;
    expect(updateRegister(once, official())).toEqual({ register: once, added: 0, ended: 0, renamed: 0 });
  });
});

describe('a register as a file', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'Ö', ';', '"', '\n', ',', '|'), minLength: 1, maxLength: 6 }).filter((text) => text.trim() === text);
  const area = fc.record({
    key: fc.constant('08'), level: fc.constant('STATE' as const), name: fc.record({ de: word, en: word }), designation: fc.option(word),
    validFrom: fc.constantFrom(null, '2016-01-01'), validTo: fc.constantFrom(null, '2021-01-01'),
    successors: fc.uniqueArray(fc.constantFrom('01', '02', '08221')), agency: fc.constantFrom(null, '62401'),
  });

  test('is read as it was written', () => {
    fc.assert(fc.property(fc.array(area, { maxLength: 4 }), (register) => {
      const reading = { files: [{ path: 'areas/areas.csv', bytes: new TextEncoder().encode(registerCsv(register)) }], faults: [] };
      expect([readAreas(reading).map((row) => row.area), reading.faults]).toEqual([register, []]);
    }));
  });
  test('that is delivered is written as it stands', () => {
    const folder = join(import.meta.dirname, '../../seeds/data');
    const reading = { files: filesOf(folder), faults: [] };
    expect(registerCsv(readAreas(reading).flatMap((row) => row.area ?? []))).toBe(readFileSync(join(folder, 'areas/areas.csv'), 'utf8'));
  });
});

describe('the files of a data folder, renewed', () => {
  const { 'sources/sources.csv': sources = '', ...rest } = SMALL;
  const texts: Texts = { ...rest, 'sources/areas.csv': sources };
  const renew = (text: string): { readonly folder: string; readonly summary: string } => {
    const folder = folderOf(texts);
    const { files, summary } = renewed({ file: 'GV100AD.txt', text, folder });
    for (const { path, content } of files) writeFileSync(join(folder, path), content);
    return { folder, summary };
  };

  test('can be delivered, with the official file as a source', () => {
    const { folder, summary } = renew(officialText());
    const { areas, sources, drafts } = deliveryOf(filesOf(folder));
    expect(summary).toBe('state of 2020-12-31: 25 places, 4 new, 0 ended, 0 renamed');
    expect(areas.find(({ key }) => key === '031590016016')).toMatchObject({ name: { de: 'Göttingen' }, validFrom: '2020-12-31' });
    expect(sources.map(({ id, title }) => [id, title])).toEqual([
      ['source:record', 'Protokoll'], ['source:gv100ad', 'Gemeindeverzeichnis GV100AD, Gebietsstand 31.12.2020'],
    ]);
    expect(drafts).toHaveLength(13);
  });
  test('name the official file once, however often it is read', () => {
    const { folder } = renew(officialText());
    const again = renewed({ file: 'GV100AD.txt', text: officialText(), folder });
    expect(again.files.map(({ path, content }) => content === readFileSync(join(folder, path), 'utf8'))).toEqual([true, true]);
  });
  test('are not touched by a file that is not whole', () => {
    expect(faultsOf(() => renew(leavingOut('16')))).toHaveLength(1);
  });
  test('must be right before', () => {
    const folder = folderOf({ ...texts, 'areas/areas.csv': texts['areas/areas.csv']?.replace('COUNTY', 'KREIS') ?? '' });
    expect(faultsOf(() => renewed({ file: 'GV100AD.txt', text: officialText(), folder }))).toMatchObject([{ file: 'areas/areas.csv', column: 'level' }]);
  });
});
