import type { Slot } from '../../analysis/slots/slot.js';
import { STATE_KEYS } from '../../model/area.js';
import { holdsOn } from '../../model/holding.js';
import { read, say } from '../grammar/language.js';
import { quoted } from '../grammar/quotes.js';
import type { Known } from '../known.js';
import { openingWith, stated, type Occasion } from '../occasion.js';
import { inPlace } from '../place-names.js';
import { askedFor } from './asked-for.js';
import type { OpenClause } from './open-clause.js';

/** That the question is not asked here, or not on this day, and why. */
export function notApplicableWords(slot: Slot, occasion: Occasion, known: Known): OpenClause {
  const { language } = occasion;
  const { text } = askedFor(slot, 'DATIVE', language);
  const opening = openingWith(inPlace(known.area(STATE_KEYS.get(slot.land) ?? ''), language), occasion);
  const question = language === 'DE' ? `die Frage nach ${text}` : `the question of ${text}`;
  const [verb, end] = language === 'DE' ? ['trifft', 'nicht zu'] : ['does', 'not apply'];
  return { main: `${stated(opening, [question, verb, end], language)}, ${why(slot, occasion)}`, remarks: [] };
}

function why({ pattern, role, edge, land }: Slot, { validAt, language }: Occasion): string {
  const name = quoted(read(pattern.content.name, language), language);
  if (!holdsOn(pattern, validAt)) return language === 'DE' ? `weil das Muster ${name} an diesem Tag nicht gilt` : `because the pattern ${name} does not hold on that day`;
  const exempt = (role ?? edge)?.exempt.includes(land) === true;
  const end = exempt ? say({ de: 'für dieses Land', en: 'of this Land' }, language) : say({ de: 'an diesem Tag', en: 'on that day' }, language);
  return language === 'DE' ? `weil das Muster ${name} sie ${end} nicht stellt` : `because the pattern ${name} does not ask it ${end}`;
}
