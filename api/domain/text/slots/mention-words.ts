import type { Words } from '../../../../schema/vocabulary/vocabulary.js';
import type { Slot } from '../../analysis/slots/slot.js';
import type { Fact } from '../../model/fact.js';
import { holdsOn } from '../../model/holding.js';
import type { Day } from '../../model/time.js';
import { say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import type { Known } from '../known.js';
import type { Occasion } from '../occasion.js';

type Placed = (fact: Fact, validAt: Day) => boolean;

/** What was found beside a slot of which nothing is known, by why it does not count; what the reason says already is left out. */
const KINDS: readonly (readonly [Placed, Words])[] = [
  [(fact, day) => hasStatus(fact, 'PLANNED', day), { de: 'ein Vorhaben', en: 'a plan' }],
  [(fact, day) => hasStatus(fact, 'PAUSED', day), { de: 'eine ruhende Zusammenarbeit', en: 'a paused cooperation' }],
  [(fact, day) => hasStatus(fact, 'ENDED', day), { de: 'eine frühere Zusammenarbeit', en: 'an earlier cooperation' }],
  [(fact, day) => fact.confidence === 'LOW' && holdsOn(fact, day), { de: 'wenig gesicherte Angaben', en: 'statements that are not well founded' }],
  [({ validTo }, day) => validTo !== null && validTo <= day, { de: 'Angaben zu früheren Tagen', en: 'statements on earlier days' }],
  [({ validFrom }, day) => validFrom !== null && validFrom > day, { de: 'Angaben zu späteren Tagen', en: 'statements on later days' }],
];

/** „nur erwähnt: ein Vorhaben“; null where nothing of the kind is mentioned. */
export function mentionWords({ mentions }: Slot, { validAt, language }: Occasion, known: Known): string | null {
  const facts = mentions.map((id) => known.fact(id)).filter((fact) => fact !== undefined);
  const words = KINDS.filter(([fits]) => facts.some((fact) => fits(fact, validAt))).map(([, name]) => say(name, language));
  if (words.length === 0) return null;
  return language === 'DE' ? `nur erwähnt: ${listed(words, 'DE')}` : `only mentioned: ${listed(words, 'EN')}`;
}

const hasStatus = (fact: Fact, status: string, day: Day): boolean =>
  fact.type === 'Cooperation' && fact.confidence !== 'LOW' && fact.content.status === status && holdsOn(fact, day);
