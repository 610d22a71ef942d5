import type { Language } from '../../../../schema/vocabulary/language.js';
import type { Fact } from '../../model/fact.js';
import type { Day } from '../../model/time.js';
import { bindingActors } from '../../model/seen.js';
import { factSentence } from '../fact-sentence.js';
import { onDay, writtenDay } from '../grammar/days.js';
import { sentence } from '../grammar/finish.js';
import type { Known } from '../known.js';
import type { Occasion } from '../occasion.js';
import { changedIfOfProgramme } from '../of-programme.js';

/** Which statement's evidence nobody has looked up for longer than a year. */
export function staleEvidenceSentence({ fact, verifiedOn }: { readonly fact: Fact; readonly verifiedOn: Day }, occasion: Occasion, known: Known): string {
  const { language, validAt, today } = occasion;
  const last = writtenDay(verifiedOn, language);
  const head = validAt === today ? opening(last, language) : dated(onDay(validAt, language), last, language);
  const changed = changedIfOfProgramme(fact.type === 'Actor' ? [fact.id] : bindingActors(fact), occasion, known);
  const said = factSentence(fact, known, language);
  return sentence(`${head}${changed === null ? '' : ` (${changed})`}: ${said}`);
}

const opening = (last: string, language: Language): string =>
  language === 'DE'
    ? `der Beleg einer Aussage wurde zuletzt am ${last} und damit vor mehr als einem Jahr geprüft`
    : `the evidence of a statement was last checked on ${last}, more than a year ago`;

const dated = (day: string, last: string, language: Language): string =>
  language === 'DE'
    ? `${day} gilt eine Aussage, deren Beleg zuletzt am ${last} und damit vor mehr als einem Jahr geprüft wurde`
    : `${day}, a statement holds whose evidence was last checked on ${last}, more than a year ago`;
