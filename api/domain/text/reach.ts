import type { Language } from '../../../schema/vocabulary/language.js';
import type { Scope } from '../../../schema/vocabulary/scope.js';
import type { Words } from '../../../schema/vocabulary/vocabulary.js';
import { STATE_KEYS, type AreaKey } from '../model/area.js';
import { say } from './grammar/language.js';
import type { Known } from './known.js';
import { inPlaces } from './place-names.js';

const WORDS: ReadonlyMap<Scope, Words> = new Map<Scope, Words>([
  ['GENERAL', { de: 'allgemein, ohne Nennung eines Landes,', en: 'in general, without naming a Land' }],
  ['SOME_UNNAMED', { de: 'in einzelnen, nicht genannten Ländern', en: 'in some Länder that are not named' }],
  ['EVERY_LAND', { de: 'in jedem Land', en: 'in every Land' }],
  ['FEDERAL', { de: 'bundesweit', en: 'nationwide' }],
  ['ABROAD', { de: 'im Ausland', en: 'abroad' }],
]);

export interface Reach {
  readonly scope: Scope;
  readonly areas: readonly AreaKey[];
}

/** Where a fact is true, by its own areas and scope; how its sentence begins. */
export function reachWords({ scope, areas }: Reach, known: Known, language: Language): string {
  const words = WORDS.get(scope);
  if (words !== undefined) return say(words, language);
  if (areas.length === 0) return say({ de: 'ohne Angabe eines Ortes', en: 'without a place being named' }, language);
  const places = allStates(areas) ? say({ de: 'in allen Ländern', en: 'in all Länder' }, language) : inPlaces(areas, known, language);
  return scope === 'EXAMPLE' ? `${say({ de: 'zum Beispiel', en: 'for example' }, language)} ${places}` : places;
}

const allStates = (areas: readonly AreaKey[]): boolean => [...STATE_KEYS.values()].every((key) => areas.includes(key));
