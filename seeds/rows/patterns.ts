import { key, optional, text } from '../reading/cell.js';
import { factReader } from '../reading/fact-type.js';

const HEAD = { type: 'ReferencePattern', folder: 'patterns', prefix: 'pattern' } as const;

const FIELDS = { key, nameDe: text, nameEn: optional(text) };

/** The constellations that ought to exist; their roles and edges are in files of their own. */
export const patterns = factReader(HEAD, FIELDS, ({ nameDe, nameEn, ...rest }, id, parts) => ({
  ...rest, name: { de: nameDe, en: nameEn }, roles: parts.roles(id), edges: parts.edges(id),
}));
