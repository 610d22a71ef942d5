import type { Area } from '../../model/area.js';
import { actorNominal } from '../actor-names.js';
import { sentence } from '../grammar/finish.js';
import { withArticle } from '../grammar/nominal.js';
import type { Known } from '../known.js';
import { openingWith, stated, type Occasion } from '../occasion.js';
import { changedIfOfProgramme } from '../of-programme.js';
import { inPlace } from '../place-names.js';

/** That what is documented of a Land's network hangs on one actor. */
export function singlePointSentence({ actor, land }: { readonly actor: string; readonly land: Area | undefined }, occasion: Occasion, known: Known): string {
  const { language } = occasion;
  const without = withArticle(actorNominal(actor, known), 'ACCUSATIVE', language);
  const opening = openingWith(inPlace(land, language), occasion);
  const main = language === 'DE'
    ? stated(opening, ['das Netz, soweit es dokumentiert ist,', 'zerfiele', `ohne ${without} in Teile`], 'DE')
    : stated(opening, ['the network, as far as it is documented,', 'would', `fall apart without ${without}`], 'EN');
  return sentence(main, [changedIfOfProgramme([actor], occasion, known)]);
}
