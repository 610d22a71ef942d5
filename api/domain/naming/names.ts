import type { Text } from '../model/contents.js';
import type { Fact } from '../model/fact.js';
import { linksOf } from '../model/links.js';
import { sortKey } from './sort-key.js';

const bothLanguages = (text: Text): readonly string[] => (text.en === null ? [text.de] : [text.de, text.en]);

/** Every name by which people look for a fact, the official one first; empty for facts that have no name. */
export function namesOf(fact: Pick<Fact, 'type' | 'content'>): readonly string[] {
  const named = fact as Fact;
  switch (named.type) {
    case 'Actor': {
      const { name, shortName, otherNames } = named.content;
      return [...bothLanguages(name), ...(shortName === null ? [] : [shortName]), ...otherNames];
    }
    case 'Task':
      return [...bothLanguages(named.content.name), ...named.content.legalBasis];
    case 'Topic':
    case 'Practice':
    case 'ReferencePattern':
      return bothLanguages(named.content.name);
    default:
      return [];
  }
}

/** What a list of facts is sorted by before their ids: the name, else the places they speak of. */
export function sortKeyOf(fact: Pick<Fact, 'type' | 'content'>): string {
  const [name] = namesOf(fact);
  return name === undefined ? [...linksOf(fact).areas].sort().join(' ').toLowerCase() : sortKey(name);
}
