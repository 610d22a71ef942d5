import type { Fact } from '../../model/fact.js';
import type { Day } from '../../model/time.js';
import { factSentence } from '../fact-sentence.js';
import { onDay, writtenDay } from '../grammar/days.js';
import { sentence } from '../grammar/finish.js';
import type { About } from './about.js';

/** Which statement's evidence nobody has looked up for longer than a year. */
export function staleEvidenceSentence(fact: Fact, verifiedOn: Day, { validAt, known, language }: About): string {
  const [day, last] = [onDay(validAt, language), writtenDay(verifiedOn, language)];
  const said = factSentence(fact, known, language);
  return sentence(language === 'DE'
    ? `${day} gilt eine Aussage, deren Beleg zuletzt am ${last} und damit vor mehr als einem Jahr geprüft wurde: ${said}`
    : `${day}, a statement holds whose evidence was last checked on ${last}, more than a year ago: ${said}`);
}
