import { STATE_KEYS, ancestors, contains, stateOf, type Area } from '../../api/domain/model/area.js';
import { groupBy } from '../../api/domain/model/group.js';
import { FIRST_DAY, LAST_DAY } from '../../api/domain/model/time.js';
import { delivered } from '../../seeds/delivered.js';
import { REGISTER, isPlace, place, placesOn, wasThere } from './register.js';

const AUTUMN = '2020-11-19';
const keysNamed = (name: string, on: string): readonly string[] => placesOn('COUNTY', on).filter((area) => area.name.de === name).map(({ key }) => key);

describe('the delivered register', () => {
  test('has the sixteen Länder, Germany and abroad, and as many Kreise as there were', () => {
    expect(placesOn('STATE', AUTUMN).map(({ key }) => key).sort()).toEqual([...STATE_KEYS.values()].sort());
    expect([place('DE').level, place('ABROAD').level]).toEqual(['COUNTRY', 'ABROAD']);
    expect(['2016-01-01', AUTUMN, '2022-01-01'].map((day) => placesOn('COUNTY', day).length)).toEqual([402, 401, 400]);
    expect(placesOn('MUNICIPALITY', AUTUMN).length).toBeGreaterThan(11_000);
  });

  test('lays every place in a Land, a Kreis and a Verband that last as long as it does', () => {
    const withRegions = new Set(REGISTER.filter(({ level }) => level === 'REGION').map(({ key }) => stateOf(key)));
    const around = ({ key }: Area): readonly string[] => ancestors(key).filter((outer) => outer.length !== 3 || withRegions.has(stateOf(key)));
    const lasts = (outer: Area, inner: Area): boolean =>
      (outer.validFrom ?? FIRST_DAY) <= (inner.validFrom ?? FIRST_DAY) && (inner.validTo ?? LAST_DAY) <= (outer.validTo ?? LAST_DAY);
    const lost = REGISTER.filter((area) => around(area).some((outer) => !isPlace(outer) || !lasts(place(outer), area)));
    expect(lost).toEqual([]);
  });

  test('names for every place that ended one of its level that was there next', () => {
    const ended = REGISTER.filter(({ validTo }) => validTo !== null);
    expect(ended.length).toBeGreaterThan(0);
    const alone = ended.filter(({ level, successors, validTo }) =>
      successors.length === 0 || successors.map(place).some((next) => next.level !== level || !wasThere(next, validTo ?? '')));
    expect(alone).toEqual([]);
  });

  test('knows Göttingen before and after 1 November 2016', () => {
    expect([keysNamed('Göttingen', '2016-10-31'), keysNamed('Göttingen', '2016-11-01'), keysNamed('Göttingen', AUTUMN)]).toEqual([['03152'], ['03159'], ['03159']]);
    expect([keysNamed('Osterode am Harz', '2016-10-31'), keysNamed('Osterode am Harz', AUTUMN)]).toEqual([['03156'], []]);
    expect([place('03152'), place('03156')]).toMatchObject([{ validTo: '2016-11-01', successors: ['03159'] }, { validTo: '2016-11-01', successors: ['03159'] }]);
    expect(place('03159')).toMatchObject({ validFrom: '2016-11-01', validTo: null, designation: 'Landkreis' });
    const former = REGISTER.filter(({ key }) => contains('03152', key) || contains('03156', key));
    expect(former.flatMap(({ successors }) => successors).filter((key) => !contains('03159', key))).toEqual([]);
    const reached = new Set(former.flatMap(({ successors }) => successors));
    expect(REGISTER.filter(({ key }) => contains('03159', key) && !reached.has(key))).toEqual([]);
    expect(place('031590016016').name.de).toBe('Göttingen');
    expect(REGISTER.filter(({ successors }) => successors.includes('031590036036')).map(({ name }) => name.de)).toEqual(['Walkenried', 'Wieda', 'Zorge']);
  });

  test('knows Eisenach as a town of its own in 2020 and in the Wartburgkreis in 2022', () => {
    const towns = (on: string): readonly string[] => placesOn('MUNICIPALITY', on).filter(({ key, name }) => name.de === 'Eisenach' && stateOf(key) === 'TH').map(({ key }) => key);
    expect([towns(AUTUMN), towns('2022-06-01')]).toEqual([['160560000000'], ['160630105105']]);
    expect(place('16056')).toMatchObject({ validTo: '2021-07-01', successors: ['16063'] });
    expect(place('160630105105').validFrom).toBe('2021-07-01');
    expect(wasThere(place('16063'), AUTUMN)).toBe(true);
  });

  test('tells Gemeinden of one name apart by designation, Kreis and Verband', () => {
    const municipalities = placesOn('MUNICIPALITY', AUTUMN);
    const equal = [...groupBy(municipalities, ({ name }) => name.de).values()].filter((areas) => areas.length > 1);
    expect(equal.length).toBeGreaterThan(300);
    const shown = ({ key, designation }: Area): string => [key.slice(0, 5), key.slice(0, 9)].map((outer) => {
      const { name, designation: title } = place(outer);
      return `${title ?? ''} ${name.de}`;
    }).concat(designation ?? '').join(', ');
    expect(equal.filter((areas) => new Set(areas.map(shown)).size < areas.length)).toEqual([]);
  });

  test('tells the two Rostocks apart', () => {
    expect(placesOn('COUNTY', AUTUMN).filter(({ name }) => name.de === 'Rostock').map(({ key, designation }) => [key, designation])).toEqual([
      ['13003', 'Kreisfreie Stadt'], ['13072', 'Landkreis'],
    ]);
  });

  test('comes with the source and the attribution that its licence asks for', () => {
    expect(delivered().sources.find(({ id }) => id === 'source:vg250')?.title).toContain('© GeoBasis-DE / BKG 2016 (VG250)');
  });
});
