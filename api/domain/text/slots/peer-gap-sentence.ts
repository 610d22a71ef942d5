import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import type { PeerGap } from '../../analysis/missing/peer-gaps.js';
import { STATE_KEYS } from '../../model/area.js';
import { absenceReasonWords } from '../absence-reasons.js';
import { say } from '../grammar/language.js';
import { withArticle } from '../grammar/nominal.js';
import type { Known } from '../known.js';
import { changedStructure, isOfProgramme } from '../new-structure.js';
import { openingWith, stated, type Occasion } from '../occasion.js';
import { placeNominal } from '../place-names.js';
import { betweenWords } from './asked-for.js';
import { closed } from './open-clause.js';
import { forLands } from './other-lands.js';

/** Which form of cooperation is documented for which other Länder, and that it is not for this one, or that there is none. */
export function peerGapSentence({ gap, land }: { readonly gap: PeerGap; readonly land: FederalStateCode }, occasion: Occasion, known: Known): string {
  const { language, validAt } = occasion;
  const form = betweenWords(gap.kinds.map((kind) => ({ kinds: [kind], actionAreas: [] })), [gap.cooperationKind], language);
  const opening = openingWith(forLands(gap.lands, known, language), occasion);
  const main = stated(opening, [form, language === 'DE' ? 'ist' : 'is', say({ de: 'dokumentiert', en: 'documented' }, language)], language);
  const remark = gap.kinds.some(isOfProgramme) ? changedStructure(validAt, language) : null;
  return closed({ main, remarks: [remark] }, [here(gap, land, [occasion, known])]);
}

function here({ verdict, denying }: PeerGap, land: FederalStateCode, [{ language }, known]: readonly [Occasion, Known]): string {
  const name = withArticle(placeNominal(known.area(STATE_KEYS.get(land) ?? '')), 'ACCUSATIVE', language);
  if (verdict === 'UNKNOWN') return language === 'DE' ? `für ${name} ist sie nicht dokumentiert` : `for ${name} it is not documented`;
  const reasons = [...new Set(denying.map(({ content }) => absenceReasonWords(content, known, language)))].join('; ');
  return language === 'DE' ? `für ${name} gilt: Es gibt sie nicht (${reasons})` : `for ${name} it does not exist (${reasons})`;
}
