import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import type { Language } from '../../../../schema/vocabulary/language.js';
import { STATE_KEYS } from '../../model/area.js';
import { listed } from '../grammar/lists.js';
import { withArticle } from '../grammar/nominal.js';
import type { Known } from '../known.js';
import { placeNominal } from '../place-names.js';

/** „für Bayern, Hessen und das Saarland“, „für alle anderen Länder“: every Land is named unless all are meant. */
export function forLands(lands: readonly FederalStateCode[], known: Known, language: Language): string {
  if (lands.length === STATE_KEYS.size - 1) return language === 'DE' ? 'für alle anderen Länder' : 'for all other Länder';
  const names = lands.map((land) => withArticle(placeNominal(known.area(STATE_KEYS.get(land) ?? '')), 'ACCUSATIVE', language));
  return `${language === 'DE' ? 'für' : 'for'} ${listed(names, language)}`;
}
