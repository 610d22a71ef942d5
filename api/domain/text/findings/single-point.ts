import type { Area } from '../../model/area.js';
import { actorNominal } from '../actor-names.js';
import { unrepeated } from '../grammar/clause.js';
import { onDay } from '../grammar/days.js';
import { sentence } from '../grammar/finish.js';
import { withArticle } from '../grammar/nominal.js';
import type { Known } from '../known.js';
import type { Occasion } from '../occasion.js';
import { changedIfOfProgramme } from '../of-programme.js';
import { inPlace } from '../place-names.js';

/** That what is documented of a Land's network hangs on one actor. */
export function singlePointSentence({ actor, land }: { readonly actor: string; readonly land: Area | undefined }, occasion: Occasion, known: Known): string {
  const { language, validAt, today } = occasion;
  const place = inPlace(land, language);
  const without = unrepeated(place, withArticle(actorNominal(actor, known), 'ACCUSATIVE', language));
  const day = validAt === today ? null : onDay(validAt, language);
  const network = language === 'DE' ? `das dokumentierte Netz ${place}` : `the documented network ${place}`;
  const main = language === 'DE'
    ? `${day === null ? `${network} zerfiele` : `${day} zerfiele ${network}`} ohne ${without} in Teile`
    : `${day === null ? '' : `${day}, `}${network} would fall apart without ${without}`;
  return sentence(main, [changedIfOfProgramme([actor], occasion, known)]);
}
