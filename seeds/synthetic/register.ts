import { federalStateCode, type FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { ABROAD, GERMANY, STATE_KEYS, type Area } from '../../api/domain/model/area.js';

/** How many Kreise each Land has. */
const COUNTIES: Readonly<Record<FederalStateCode, number>> = {
  BW: 44, BY: 96, BE: 1, BB: 18, HB: 2, HH: 1, HE: 26, MV: 8, NI: 45, NW: 53, RP: 36, SL: 6, SN: 13, ST: 14, SH: 15, TH: 22,
};
const MUNICIPALITIES_PER_COUNTY = 12;

/** Third digit of a Kreis key that no Land uses: nothing made up here is taken for a real place. */
const UNUSED = 8;

const lasting = { validFrom: null, validTo: null, successors: [] } as const;

/** Germany, abroad, the sixteen Länder, and made-up Kreise and Gemeinden below them: where no register is at hand. */
export function syntheticRegister(): readonly Area[] {
  return [
    { key: GERMANY, level: 'COUNTRY', name: { de: 'Deutschland', en: 'Germany' }, designation: null, ...lasting },
    { key: ABROAD, level: 'ABROAD', name: { de: 'Ausland', en: 'Abroad' }, designation: null, ...lasting },
    ...federalStateCode.values.flatMap((code) => [land(code), ...counties(code)]),
  ];
}

const land = (code: FederalStateCode): Area =>
  ({ key: STATE_KEYS.get(code) ?? code, level: 'STATE', name: federalStateCode.terms[code].label, designation: 'Land', ...lasting });

const digits = (value: number, width: number): string => String(value).padStart(width, '0');
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

function counties(code: FederalStateCode): readonly Area[] {
  return upTo(COUNTIES[code]).flatMap((number) => {
    const key = `${STATE_KEYS.get(code) ?? ''}${UNUSED}${digits(number, 2)}`;
    const name = `Kreis Synthetisch ${code} ${digits(number, 2)}`;
    return [
      { key, level: 'COUNTY' as const, name: { de: name, en: `Synthetic district ${code} ${digits(number, 2)}` }, designation: 'Landkreis', ...lasting },
      ...municipalities(key, `${code} ${digits(number, 2)}`),
    ];
  });
}

function municipalities(county: string, where: string): readonly Area[] {
  return upTo(MUNICIPALITIES_PER_COUNTY).map((number) => {
    const name = `Synthetisch ${where}-${digits(number, 2)}`;
    return { key: `${county}0${digits(number, 3)}${digits(number, 3)}`, level: 'MUNICIPALITY', name: { de: name, en: name }, designation: 'Gemeinde', ...lasting };
  });
}
