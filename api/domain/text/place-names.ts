import type { Language } from '../../../schema/vocabulary/language.js';
import { ABROAD, GERMANY, stateOf, type Area, type AreaKey } from '../model/area.js';
import type { ArticleGender, Nominal } from './grammar/types.js';
import type { Known } from './known.js';
import { listed } from './grammar/lists.js';
import { counted } from './grammar/numbers.js';
import { withArticle } from './grammar/nominal.js';

interface Designation {
  readonly gender: ArticleGender;
  readonly de: string;
  readonly en: string;
}

/** Designations that are said before a place's name; other places are said by name alone. */
const SAID: ReadonlyMap<string, Designation> = new Map([
  ['Regierungsbezirk', { gender: 'm', de: 'Regierungsbezirk', en: 'administrative region of' }],
  ['Landkreis', { gender: 'm', de: 'Landkreis', en: 'district of' }],
  ['Kreis', { gender: 'm', de: 'Kreis', en: 'district of' }],
  ['Stadtkreis', { gender: 'm', de: 'Stadtkreis', en: 'city of' }],
  ['Kreisfreie Stadt', { gender: 'f', de: 'kreisfreie Stadt', en: 'city of' }],
  ['Stadt', { gender: 'f', de: 'Stadt', en: 'town of' }],
  ['Gemeinde', { gender: 'f', de: 'Gemeinde', en: 'municipality of' }],
  ['Gemeindefreies Gebiet', { gender: 'n', de: 'gemeindefreies Gebiet', en: 'unincorporated area of' }],
  ['Amt', { gender: 'n', de: 'Amt', en: 'association of municipalities of' }],
  ['Verbandsgemeinde', { gender: 'f', de: 'Verbandsgemeinde', en: 'association of municipalities of' }],
  ['Samtgemeinde', { gender: 'f', de: 'Samtgemeinde', en: 'association of municipalities of' }],
  ['Verwaltungsgemeinschaft', { gender: 'f', de: 'Verwaltungsgemeinschaft', en: 'association of municipalities of' }],
  ['Verwaltungsverband', { gender: 'm', de: 'Verwaltungsverband', en: 'association of municipalities of' }],
]);

/** Names that say themselves what they are: Region Hannover, Saarpfalz-Kreis, Burgenlandkreis. */
const OWN: readonly (readonly [RegExp, 'm' | 'f'])[] = [
  [/^(?:Region|Städteregion)\s/, 'f'], [/^(?:Regionalverband|Eifelkreis|Kreis|Landkreis)\s|kreis(?:\s|$)/i, 'm'],
];
const UNKNOWN: Nominal = { gender: 'm', de: 'nicht bekannter Ort', en: 'place not known', article: 'INDEFINITE' };
const named = (de: string, en: string, gender: ArticleGender | null = null): Nominal => ({ gender, de, en, article: 'DEFINITE' });

/** A place as a sentence names it: Bayern, das Saarland, die kreisfreie Stadt Rostock. */
export function placeNominal(area: Area | undefined): Nominal {
  if (area === undefined) return UNKNOWN;
  const { de, en } = area.name;
  if (area.key === GERMANY) return named('Deutschland', 'Germany');
  if (area.level === 'STATE') return named(de, en, de === 'Saarland' ? 'n' : null);
  const own = OWN.find(([pattern]) => pattern.test(de));
  const said = area.level === 'COUNTY' && isCityState(area) ? undefined : SAID.get(area.designation ?? '');
  if (own !== undefined && area.level === 'COUNTY') return named(de, en, own[1]);
  return said === undefined ? named(de, en) : named(`${said.de} ${de}`, `${said.en} ${en}`, said.gender);
}

/** Berlin and Hamburg are Land and city in one. */
const isCityState = ({ key }: Area): boolean => ['BE', 'HH'].includes(stateOf(key) ?? '');

/** „in Bayern“, „im Saarland“, „in der kreisfreien Stadt Rostock“, „im Ausland“. */
export function inPlace(area: Area | undefined, language: Language): string {
  if (area?.key === ABROAD) return language === 'DE' ? 'im Ausland' : 'abroad';
  const place = placeNominal(area);
  if (area === undefined) return language === 'DE' ? 'an einem nicht bekannten Ort' : 'in a place not known';
  return `in ${withArticle(place, 'DATIVE', language)}`.replace(/^in dem /, 'im ');
}

/** Several places, at most `MOST` of them by name: „in Bayern und Hessen“, „im Saarland und in Hessen“. */
export function inPlaces(keys: readonly AreaKey[], known: Known, language: Language): string {
  const phrases = [...new Set(keys)].map((key) => inPlace(known.area(key), language));
  const shown = phrases.length > MOST ? phrases.slice(0, MOST - 1) : phrases;
  const rest = phrases.length - shown.length;
  const plain = phrases.every((phrase) => /^in (?!der |the )/.test(phrase));
  const words = plain ? shown.map((phrase, index) => (index === 0 ? phrase : phrase.replace(/^in /, ''))) : shown;
  if (rest === 0) return listed(words, language);
  return listed([...words, language === 'DE' ? `${plain ? '' : 'in '}${counted(rest, 'DE')} weiteren Gebieten` : `${plain ? '' : 'in '}${counted(rest, 'EN')} more areas`], language);
}

const MOST = 6;
