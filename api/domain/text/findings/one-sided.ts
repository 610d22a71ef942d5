import type { CooperationFact } from '../../model/fact.js';
import { actorNominal } from '../actor-names.js';
import { namesIn } from '../grammar/clause.js';
import { sentence } from '../grammar/finish.js';
import type { Known } from '../known.js';
import { openingWith, stated, type Occasion } from '../occasion.js';
import { changedIfOfProgramme } from '../of-programme.js';
import { reachWords } from '../reach.js';

export interface OneSided {
  readonly cooperation: CooperationFact;
  readonly confirmedBy: readonly string[];
}

/** Who has confirmed a cooperation, and whose word is outstanding. */
export function oneSidedSentence({ cooperation: { content, scope }, confirmedBy }: OneSided, occasion: Occasion, known: Known): string {
  const { language } = occasion;
  const all = content.participants.map(({ actor }) => actor);
  const names = (ids: readonly string[]): string => namesIn(ids.map((id) => actorNominal(id, known)), 'DATIVE', language);
  const opening = openingWith(reachWords({ scope, areas: content.areas }, known, language), occasion);
  const [yes, open] = [names(confirmedBy), names(all.filter((actor) => !confirmedBy.includes(actor)))];
  const main = language === 'DE'
    ? `${stated(opening, [`die Zusammenarbeit zwischen ${names(all)}`, 'ist', `nur ${from(yes)} bestätigt`], 'DE')}; die Bestätigung ${from(open)} steht aus`
    : `${opening.front}, the cooperation between ${names(all)} ${opening.rest} is confirmed only by ${yes}; confirmation by ${open} is outstanding`;
  return sentence(main, [changedIfOfProgramme(all, occasion, known)]);
}

const from = (whom: string): string => `von ${whom}`.replace(/^von dem /, 'vom ');
