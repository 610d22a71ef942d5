import type { Language } from '../../../schema/vocabulary/language.js';
import type { ReferencePatternContent } from '../model/pattern.js';
import { sentence } from './grammar/finish.js';
import { read } from './grammar/language.js';
import { listed } from './grammar/lists.js';
import { counted } from './grammar/numbers.js';
import { quoted } from './grammar/quotes.js';
import { endRemarks } from './remarks.js';
import type { Wordable } from './wordable.js';

/** How many roles and links a pattern has, and how binding they are. */
export function patternSentence(fact: Wordable<'ReferencePattern'>, language: Language): string {
  const { content } = fact;
  const name = quoted(read(content.name, language), language);
  const parts = listed([countedParts(content.roles.length, ROLE, language), countedParts(content.edges.length, LINK, language)], language);
  const main = language === 'DE' ? `das Muster ${name} beschreibt ${parts}` : `the pattern ${name} describes ${parts}`;
  return sentence(`${main}${bindingWords(content, language)}`, endRemarks(fact, language));
}

const ROLE = { de: ['eine Rolle', 'Rollen'], en: ['one role', 'roles'] } as const;
const LINK = { de: ['eine Verbindung', 'Verbindungen'], en: ['one link', 'links'] } as const;

function countedParts(count: number, words: typeof ROLE | typeof LINK, language: Language): string {
  const [one, several] = language === 'DE' ? words.de : words.en;
  return count === 1 ? one : `${counted(count, language)} ${several}`;
}

function bindingWords({ roles, edges }: ReferencePatternContent, language: Language): string {
  const obligations = [...roles, ...edges].map((part) => part.obligation);
  const [must, should] = [obligations.filter((each) => each === 'MUST').length, obligations.filter((each) => each === 'SHOULD').length];
  if (must + should === 0) return '';
  return language === 'DE' ? `, davon ${counted(must, 'DE')} vorgegeben und ${counted(should, 'DE')} angestrebt` : `, ${counted(must, 'EN')} of them required and ${counted(should, 'EN')} aimed at`;
}
