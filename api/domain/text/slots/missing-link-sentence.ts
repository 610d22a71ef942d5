import type { Language } from '../../../../schema/vocabulary/language.js';
import type { MissingLink } from '../../analysis/missing/missing-links.js';
import { read, say } from '../grammar/language.js';
import { listed } from '../grammar/lists.js';
import { quoted } from '../grammar/quotes.js';
import type { Known } from '../known.js';
import type { Occasion } from '../occasion.js';
import { closed } from './open-clause.js';
import { forLands } from './other-lands.js';
import { slotClause } from './slot-sentence.js';

/** The slot, the Länder for which it is documented, and the practices that answer it. */
export function missingLinkSentence(link: MissingLink, occasion: Occasion, known: Known): string {
  const { language } = occasion;
  return closed(slotClause(link.slot, occasion, known), [elsewhere(link, known, language), practised(link, language)]);
}

function elsewhere({ landsThatHaveIt }: MissingLink, known: Known, language: Language): string {
  if (landsThatHaveIt.length === 0) return say({ de: 'auch für kein anderes Land ist das dokumentiert', en: 'nor is it documented for any other Land' }, language);
  const where = forLands(landsThatHaveIt, known, language);
  return language === 'DE' ? `dokumentiert ist das ${where}` : `it is documented ${where}`;
}

function practised({ practices }: MissingLink, language: Language): string | null {
  const [first] = practices;
  if (!first) return null;
  const names = listed(practices.map(({ content }) => quoted(read(content.name, language), language)), language);
  if (language === 'DE') return `als Praxis ${practices.length === 1 ? 'ist' : 'sind'} ${names} bekannt`;
  return `${names} ${practices.length === 1 ? 'is a known practice' : 'are known practices'}`;
}
