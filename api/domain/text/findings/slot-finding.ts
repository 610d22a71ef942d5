import type { Slot } from '../../analysis/slots/slot.js';
import { read } from '../grammar/language.js';
import { quoted } from '../grammar/quotes.js';
import type { Known } from '../known.js';
import type { Occasion } from '../occasion.js';
import { closed } from '../slots/open-clause.js';
import { slotClause } from '../slots/slot-sentence.js';

/** What a slot says, and which pattern asks for it how strongly: two patterns may ask for the same. */
export function slotFindingSentence(slot: Slot, occasion: Occasion, known: Known): string {
  return closed(slotClause(slot, occasion, known), [askedBy(slot, occasion)]);
}

function askedBy({ obligation, pattern }: Slot, { language }: Occasion): string {
  const name = quoted(read(pattern.content.name, language), language);
  const isMust = obligation === 'MUST';
  return language === 'DE' ? `${isMust ? 'vorgegeben' : 'angestrebt'} im Muster ${name}` : `${isMust ? 'required' : 'aimed at'} by the pattern ${name}`;
}
