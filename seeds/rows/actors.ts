import type { OfficialKey } from '../../api/domain/model/contents.js';
import { actionArea } from '../../schema/vocabulary/action-area.js';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { actorLevel } from '../../schema/vocabulary/actor-level.js';
import { basis } from '../../schema/vocabulary/basis.js';
import { Wrong, listOf, oneOf, optional, served, text, webAddress, yesNo, type Cell } from '../reading/cell.js';
import { factReader } from '../reading/fact-type.js';

const officialKey: Cell<OfficialKey> = (cell) => {
  const [, scheme, value] = /^([^=]+)=(.+)$/.exec(cell) ?? [];
  return scheme === undefined || value === undefined ? new Wrong(`"${cell}" must be scheme=value`) : { scheme, value };
};

const HEAD = { type: 'Actor', folder: 'actors', prefix: 'actor' } as const;

const FIELDS = {
  kind: oneOf(actorKind), furtherKinds: listOf(oneOf(actorKind)), level: oneOf(actorLevel), nameDe: text, nameEn: optional(text),
  shortName: optional(text), otherNames: listOf(text), aggregate: yesNo, areas: listOf(served), actionAreas: listOf(oneOf(actionArea)),
  actionAreaBasis: optional(oneOf(basis)), officialKeys: listOf(officialKey), contact: optional(text), website: optional(webAddress),
};

/** Organisations, units and projects. */
export const actors = factReader(HEAD, FIELDS, ({ nameDe, nameEn, areas, ...rest }, _id, parts) => ({
  ...rest, name: { de: nameDe, en: nameEn }, areas: parts.places(areas),
}));
