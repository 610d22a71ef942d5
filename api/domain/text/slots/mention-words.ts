import type { Language } from '../../../../schema/vocabulary/language.js';
import type { Words } from '../../../../schema/vocabulary/vocabulary.js';
import type { Slot } from '../../analysis/slots/slot.js';
import type { Fact } from '../../model/fact.js';
import { say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import type { Known } from '../known.js';

/** What was found beside a slot of which nothing is known, by why it does not count; what the reason says already is left out. */
const KINDS: readonly (readonly [(fact: Fact) => boolean, Words])[] = [
  [(fact) => hasStatus(fact, 'PLANNED'), { de: 'ein Vorhaben', en: 'a plan' }],
  [(fact) => hasStatus(fact, 'PAUSED'), { de: 'eine ruhende Zusammenarbeit', en: 'a paused cooperation' }],
  [(fact) => hasStatus(fact, 'ENDED'), { de: 'eine frühere Zusammenarbeit', en: 'an earlier cooperation' }],
  [(fact) => fact.confidence === 'LOW', { de: 'wenig gesicherte Angaben', en: 'statements that are not well founded' }],
];

/** „nur erwähnt: ein Vorhaben“; null where nothing of the kind is mentioned. */
export function mentionWords({ mentions }: Slot, known: Known, language: Language): string | null {
  const facts = mentions.map((id) => known.fact(id)).filter((fact) => fact !== undefined);
  const words = KINDS.filter(([fits]) => facts.some(fits)).map(([, name]) => say(name, language));
  if (words.length === 0) return null;
  return language === 'DE' ? `nur erwähnt: ${listed(words, 'DE')}` : `only mentioned: ${listed(words, 'EN')}`;
}

const hasStatus = (fact: Fact, status: string): boolean => fact.type === 'Cooperation' && fact.confidence !== 'LOW' && fact.content.status === status;
