import type { Language } from '../../../schema/vocabulary/language.js';
import type { AbsenceSide } from '../model/contents.js';
import { actorNominal } from './actor-names.js';
import type { Case, Nominal } from './grammar/types.js';
import type { Known } from './known.js';
import { kindNominal } from './kind-names.js';
import { listed } from './grammar/lists.js';
import { oneOf, withArticle } from './grammar/nominal.js';

const ANYBODY: Nominal = { gender: 'f', de: 'Stelle', en: 'body', article: 'INDEFINITE' };

/** „eine Zentrale Ausländerbehörde“, „ein IQ Teilprojekt (HSP4) oder ein IQ Landesnetzwerk“; an actor by its name. */
export function anyOf(side: AbsenceSide, [kase, known]: readonly [Case, Known], language: Language): string {
  const nominals = nominalsOf(side, known);
  return listed(nominals.map((each) => (side.actor === null ? oneOf(each, kase, language) : withArticle(each, kase, language))), language, 'OR');
}

/** „der Regionaldirektion“: both sides of a cooperation there is none of. */
export function sideOf(side: AbsenceSide, known: Known, language: Language): string {
  return listed(nominalsOf(side, known).map((each) => withArticle(each, 'DATIVE', language)), language, 'OR');
}

function nominalsOf({ kinds, actionAreas, actor }: AbsenceSide, known: Known): readonly Nominal[] {
  if (actor !== null) return [actorNominal(actor, known)];
  const named = kinds.length > 0 ? kinds : actionAreas.length > 0 ? (['IQ_SUBPROJECT'] as const) : [];
  if (named.length === 0) return [ANYBODY];
  return named.map(kindNominal).map((kind, index) => (named[index] === 'IQ_SUBPROJECT' && actionAreas.length > 0 ? inAreas(kind, actionAreas) : kind));
}

const inAreas = (kind: Nominal, areas: readonly string[]): Nominal =>
  ({ ...kind, de: `${kind.de} (${listed(areas, 'DE', 'OR')})`, en: `${kind.en} (${listed(areas, 'EN', 'OR')})` });
