import type { Language } from '../../../../schema/vocabulary/language.js';
import { sentence } from '../grammar/finish.js';
import { say } from '../grammar/language.js';
import { counted } from '../grammar/numbers.js';
import type { Setting } from './input.js';
import { resting, type SummarySentence } from './resting.js';

/** How much of what the patterns ask about is not documented, and how silence is to be read. */
export function closingSentence({ findings }: Setting, language: Language): SummarySentence {
  const open = findings.filter(({ rule }) => rule.kind === 'UNDOCUMENTED_LINK');
  if (open.length === 0) {
    return resting(sentence(say({
      de: 'was hier nicht genannt ist, ist nicht dokumentiert; das heißt nicht, dass es nicht vorhanden ist',
      en: 'what is not mentioned here is not documented; this does not mean that it is absent',
    }, language)), []);
  }
  const required = open.filter(({ rule }) => rule.obligation === 'MUST').length;
  return resting(sentence(language === 'DE' ? german(open.length, required) : english(open.length, required)), []);
}

function german(open: number, required: number): string {
  const some = required === 0 ? '' : `, davon ${counted(required, 'DE')} vorgegeben`;
  return `nicht dokumentiert ${open === 1 ? 'ist' : 'sind'} ${counted(open, 'DE')} der Stellen und Verbindungen, nach denen die Muster fragen${some};`
    + ' was nicht dokumentiert oder hier nicht genannt ist, kann es dennoch geben';
}

function english(open: number, required: number): string {
  const some = required === 0 ? '' : `, ${counted(required, 'EN')} of them required`;
  return `of the bodies and links that the patterns ask about, ${counted(open, 'EN')} ${open === 1 ? 'is' : 'are'} not documented${some};`
    + ' what is not documented or not mentioned here may exist all the same';
}
