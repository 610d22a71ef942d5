import { actorKind } from '../../../../schema/vocabulary/actor-kind.js';
import type { Language } from '../../../../schema/vocabulary/language.js';
import { contains } from '../../model/area.js';
import type { AbsenceFact } from '../../model/fact.js';
import { whatIsAbsent } from '../absence-sentence.js';
import { absenceReasonWords } from '../absence-reasons.js';
import { sentence } from '../grammar/finish.js';
import { say } from '../grammar/language.js';
import { furtherOnes } from '../grammar/numbers.js';
import { inPlace } from '../place-names.js';
import type { Setting } from './input.js';
import { actorsOf, documentedAs } from './actors.js';
import { resting, type SummarySentence } from './resting.js';

const MOST_ABSENCES = 5;

function absencesOf({ facts, area }: Setting): readonly AbsenceFact[] {
  return facts.filter((fact): fact is AbsenceFact => fact.type === 'Absence')
    .filter(({ content, confidence }) => confidence !== 'LOW' && contains(content.area, area));
}

/** What is known not to exist in the Land, each with its reason. Null for nothing of the kind. */
export function absencesSentence(input: Setting, language: Language): SummarySentence | null {
  const absences = absencesOf(input);
  if (absences.length === 0) return null;
  const shown = absences.length > MOST_ABSENCES ? absences.slice(0, MOST_ABSENCES - 1) : absences;
  const rest = absences.length - shown.length;
  const items = shown.map(({ content }) => `${whatIsAbsent(content, ['ACCUSATIVE', input.known], language)} (${absenceReasonWords(content, input.known, language)})`);
  const more = rest === 0 ? [] : [furtherOnes(rest, language)];
  const place = inPlace(input.land, language);
  const head = language === 'DE' ? `belegt ist, dass es ${place} Folgendes nicht gibt` : `it is documented that the following does not exist ${place}`;
  return resting(sentence(`${head}: ${[...items, ...more].join('; ')}`), absences);
}

/** The central immigration authority, or that nothing is documented about one. Null where its absence is. */
export function centralAuthoritySentence(input: Setting, language: Language): SummarySentence | null {
  const found = actorsOf(input, 'CENTRAL_IMMIGRATION_AUTHORITY');
  const label = say(actorKind.terms.CENTRAL_IMMIGRATION_AUTHORITY.label, language);
  if (found.length > 0) return resting(documentedAs(label, found, language), found);
  const absent = absencesOf(input).some(({ content }) => content.sides.length === 1 && content.sides[0]?.kinds.includes('CENTRAL_IMMIGRATION_AUTHORITY'));
  if (absent) return null;
  return resting(sentence(say({
    de: 'ob eine Zentrale Ausländerbehörde eingerichtet ist, ist nicht dokumentiert',
    en: 'whether a central immigration authority is set up is not documented',
  }, language)), []);
}
