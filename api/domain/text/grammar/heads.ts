import type { ArticleGender } from './types.js';

/** What the last part of a German compound decides: Fachinformations-zentrum is neuter. */
const ENDINGS: readonly (readonly [ArticleGender, string])[] = [
  ['f', 'direktion agentur behörde stelle kammer koordination koordinierung vermittlung anstalt akademie hochschule schule universität'],
  ['f', 'konferenz gesellschaft initiative stiftung gewerkschaft förderung beratung maßnahme abteilung regierung verwaltung hotline'],
  ['f', 'zulassung vertretung gemeinde kanzlei botschaft schulung agency kommune'],
  ['n', 'netzwerk ministerium amt institut zentrum projekt center centre büro referat bildungswerk portal forum programm konsulat dezernat'],
  ['m', 'service dienst verband landkreis landkreistag handwerkskammertag städtetag flüchtlingsrat beirat senat fonds ausschuss rat'],
  ['p', 'direktionen agenturen behörden stellen kammern koordinationen koordinierungen zentren netzwerke ministerien ämter institute'],
  ['p', 'projekte services dienste verbände schulen hochschulen universitäten büros vertretungen beratungen betriebe kommunen'],
  ['p', 'gemeinden städte landkreise standorte konsulate botschaften jobcentern maßnahmen förderungen akademien fachkräfte gewerkschaften'],
];

/** Words that decide only as they stand: Ingolstadt is no Stadt. */
const WHOLE: ReadonlyMap<string, ArticleGender> = new Map<string, ArticleGender>([
  ['Stadt', 'f'], ['Landeshauptstadt', 'f'], ['Universitätsstadt', 'f'], ['Hansestadt', 'f'], ['Land', 'n'], ['Kreis', 'm'], ['Freistaat', 'm'],
  ['Bundesland', 'n'], ['Städteregion', 'f'], ['Region', 'f'], ['Regionalverband', 'm'], ['Regierungsbezirk', 'm'], ['Gebiet', 'n'], ['Stadtkreis', 'm'],
  ['Amt', 'n'], ['Länder', 'p'], ['Kreise', 'p'],
  ['IHK', 'f'], ['HWK', 'f'], ['ZAV', 'f'], ['ZSBA', 'f'], ['ZAB', 'f'], ['BA', 'f'], ['RD', 'f'], ['IPS', 'm'], ['AG-S', 'm'], ['BAMF', 'n'],
  ['BMAS', 'n'], ['BMBF', 'n'], ['BMI', 'n'],
]);

const SUFFIXES: ReadonlyMap<string, ArticleGender> = new Map(
  ENDINGS.flatMap(([gender, endings]) => endings.split(' ').map((ending): [string, ArticleGender] => [ending, gender])),
);

export interface Head {
  /** Which word of the text it is, counted from 0. */
  readonly index: number;
  readonly gender: ArticleGender;
}

/**
 * The noun that decides gender and number of a name, among its first five words and before anything that only
 * qualifies it („für“, „der“, a dash). Null where the name is not understood.
 */
export function headOf(text: string): Head | null {
  const words = text.split(/\s+/);
  for (const [index, word] of words.slice(0, 5).entries()) {
    if (joins(words, index)) continue;
    if (!/^\p{Lu}[\p{L}\p{N}&*-]*$/u.test(word)) return null;
    const gender = genderOf(word);
    if (gender !== null) return { index, gender };
  }
  return null;
}

/** „Auslands- und Fachvermittlung“: the word between two halves of one name. */
const joins = (words: readonly string[], index: number): boolean =>
  (words[index] === 'und' || words[index] === 'oder') && (words[index - 1] ?? '').endsWith('-');

function genderOf(word: string): ArticleGender | null {
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  const lower = word.toLowerCase();
  for (let start = 0; start < lower.length; start += 1) {
    const gender = SUFFIXES.get(lower.slice(start));
    if (gender !== undefined) return gender;
  }
  return null;
}
