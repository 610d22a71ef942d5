import fc from 'fast-check';
import type { Fault } from '../../seeds/reading/faults.js';
import { decode } from '../../seeds/register/decode.js';
import { LINE_LENGTH, readRegister } from '../../seeds/register/gv100ad.js';
import { faultsOf, shown } from './faults.js';
import { LINES, leavingOut, officialLine, officialText, otherwise } from './official-file.js';

const faultsIn = (text: string): readonly Fault[] => faultsOf(() => readRegister('GV100AD.txt', text));

describe('the official file', () => {
  const { stateOn, places } = readRegister('GV100AD.txt', officialText());

  test('has lines of one length, and the fields where published lines have them', () => {
    expect(LINES.map((line) => officialLine(line).length)).toEqual(LINES.map(() => LINE_LENGTH));
    const published = '6020220131082260135001Eberbach, Stadt'.padEnd(122).concat('63    000000081150000001426700000006914    69412*****  2840130262405277').padEnd(220);
    expect(officialLine({ kind: '60', key: '082265001013', name: 'Eberbach, Stadt', mark: '63', agency: '62405', stateOn: '20220131' }).replace(/ +$/, ''))
      .toBe(published.slice(0, 190));
  });
  test('tells its day, and the places of our levels with name, designation and Agentur district', () => {
    expect(stateOn).toBe('2020-12-31');
    expect(places.filter(({ level }) => level !== 'STATE')).toEqual([
      { key: '082', level: 'REGION', name: 'Karlsruhe', designation: 'Regierungsbezirk', exact: false, agency: null },
      { key: '08221', level: 'COUNTY', name: 'Heidelberg', designation: 'Stadtkreis', exact: true, agency: null },
      { key: '082210000', level: 'ASSOCIATION', name: 'Heidelberg', designation: 'Verbandsfreie Gemeinde', exact: false, agency: null },
      { key: '082210000000', level: 'MUNICIPALITY', name: 'Heidelberg', designation: 'Stadtkreis', exact: true, agency: '62401' },
      { key: '03159', level: 'COUNTY', name: 'Göttingen', designation: 'Landkreis', exact: true, agency: null },
      { key: '031590016', level: 'ASSOCIATION', name: 'Göttingen', designation: 'Verbandsfreie Gemeinde', exact: false, agency: null },
      { key: '031590016016', level: 'MUNICIPALITY', name: 'Göttingen', designation: 'Stadt', exact: true, agency: '23201' },
    ]);
  });

  test.each([
    ['a line too long', officialText().replace('08221      ', '08221       '), 'GV100AD.txt:21 - has 221 characters instead of 220'],
    ['a line too short', officialText().slice(0, -3), 'GV100AD.txt:27 - has 219 characters instead of 220'],
    ['a kind of line there is none', otherwise('08221', { kind: '45' }), 'GV100AD.txt:21 - "45" (Satzart, characters 1 and 2) must be 10, 20, 30, 40, 50 or 60'],
    ['a day that is none', otherwise('08221', { stateOn: '20200230' }), 'GV100AD.txt:21 - "20200230" (Gebietsstand, characters 3 to 10) is no day as YYYYMMDD'],
    ['a key with a gap', otherwise('08221', { key: '082' }), 'GV100AD.txt:21 - "082" is no key of the level COUNTY: digits are missing'],
    ['a place without a name', otherwise('08221', { name: '' }), 'GV100AD.txt:21 - names no place (characters 23 to 72)'],
    ['a mark of another level', otherwise('08221', { mark: '63' }), 'GV100AD.txt:21 - "63" (Textkennzeichen, characters 123 and 124) is not known at the level COUNTY'],
    ['an unknown mark', otherwise('08221', { mark: '49' }), 'GV100AD.txt:21 - "49" (Textkennzeichen, characters 123 and 124) is not known at the level COUNTY'],
    ['half an Agentur district', otherwise('031590016016', { agency: '624' }), 'GV100AD.txt:26 - "624" (Arbeitsagenturbezirk, characters 186 to 190) must be five digits'],
    ['states of several days', otherwise('08221', { stateOn: '20211231' }), 'GV100AD.txt:0 - shows the states of several days: 2020-12-31, 2021-12-31'],
    ['a Land that is missing', leavingOut('16'), 'GV100AD.txt:0 - has no line for the Länder TH; a whole register is needed'],
    ['a Kreis without Gemeinden', leavingOut('082210000000'), 'GV100AD.txt:0 - has no Gemeinde in the Kreis 08221 Heidelberg'],
    ['a Gemeinde without its Verband', leavingOut('082210000'), 'GV100AD.txt:0 - has 082210000000, but not the Kreis or Gemeindeverband of it'],
    ['a place twice', officialText([...LINES, LINES[0]!]), 'GV100AD.txt:0 - names 08 twice'],
    ['nothing at all', '\n', 'GV100AD.txt:0 - has no line for the Länder BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH; a whole register is needed'],
  ])('is refused with %s', (_what, text, wanted) => {
    expect(faultsIn(text).map(shown)).toEqual([wanted]);
  });
  test('names every wrong line', () => {
    const text = officialText(LINES.map((line) => (line.kind === '60' ? { ...line, mark: '99' } : line)));
    expect(faultsIn(text).map(({ line }) => line)).toEqual([23, 26, 27]);
  });
});

describe('the encoding of the official file', () => {
  /** Letters of German place names, and what code page 850 writes for them. */
  const PAGE_850 = new Map([['ä', 0x84], ['ö', 0x94], ['ü', 0x81], ['Ä', 0x8e], ['Ö', 0x99], ['Ü', 0x9a], ['ß', 0xe1], ['é', 0x82], ['a', 0x61], [' ', 0x20], ['-', 0x2d]]);
  const name = fc.string({ unit: fc.constantFrom(...PAGE_850.keys()), maxLength: 20 });
  /** Where only ß is written, the two older encodings cannot be told apart by it; a whole file has umlauts. */
  const whole = name.map((text) => `Köln ${text}`);

  test('is found by the letters, whatever it is', () => {
    fc.assert(fc.property(whole, (text) => {
      expect(decode(new TextEncoder().encode(text))).toBe(text);
      expect(decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe(text);
      expect(decode(Uint8Array.from(text, (letter) => PAGE_850.get(letter) ?? letter.charCodeAt(0)))).toBe(text);
    }));
  });
});
