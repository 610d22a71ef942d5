import { practiceStanding } from '../../schema/vocabulary/practice-standing.js';
import { areaKey, idOf, listOf, oneOf, optional, text } from '../reading/cell.js';
import { factReader } from '../reading/fact-type.js';

const HEAD = { type: 'Practice', folder: 'practices', prefix: 'practice' } as const;

const FIELDS = {
  nameDe: text, nameEn: optional(text), areas: listOf(areaKey), standing: oneOf(practiceStanding), topics: listOf(idOf('topic')),
};

/** What answers topics; roles and edges are in files of their own. */
export const practices = factReader(HEAD, FIELDS, ({ nameDe, nameEn, ...rest }, id, parts) => ({
  ...rest, name: { de: nameDe, en: nameEn }, roles: parts.roles(id), edges: parts.edges(id),
}));
