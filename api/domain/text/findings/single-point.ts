import { actorNominal } from '../actor-names.js';
import { onDay } from '../grammar/days.js';
import { sentence } from '../grammar/finish.js';
import { withArticle } from '../grammar/nominal.js';
import { inPlace } from '../place-names.js';
import type { About } from './about.js';

/** That what is documented of a Land's network hangs on one actor. */
export function singlePointSentence(actor: string, { land, validAt, known, language }: About): string {
  const without = withArticle(actorNominal(actor, known), 'ACCUSATIVE', language);
  const [day, place] = [onDay(validAt, language), inPlace(land, language)];
  return sentence(language === 'DE'
    ? `${day} würde das Netz ${place}, soweit es dokumentiert ist, ohne ${without} in Teile zerfallen`
    : `${day}, the network ${place} would, as far as it is documented, fall apart without ${without}`);
}
