import type { PatternRole } from '../../api/domain/model/pattern.js';
import { actionArea } from '../../schema/vocabulary/action-area.js';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { obligation } from '../../schema/vocabulary/obligation.js';
import { key, listOf, oneOf, optional, pair, text, whole } from '../reading/cell.js';
import type { Part } from '../reading/part.js';
import { readRows, type Reading, type Values } from '../reading/row-type.js';

const ROLE = {
  of: text, key, nameDe: text, nameEn: optional(text), kinds: listOf(oneOf(actorKind)), actionAreas: listOf(oneOf(actionArea)), min: optional(whole),
  obligation: optional(oneOf(obligation)), basisDe: optional(text), basisEn: optional(text), exempt: listOf(oneOf(federalStateCode)),
};

/** Roles of patterns and practices. */
export function readRoles(reading: Reading): readonly Part<PatternRole>[] {
  return readRows(reading, 'roles', ROLE).map(({ place, cells, values }) => ({
    owner: cells.get('of') ?? '', place, value: values && roleOf(values),
  }));
}

function roleOf({ key: own, nameDe, nameEn, kinds, actionAreas, min, obligation: must, basisDe, basisEn, exempt }: Values<typeof ROLE>): PatternRole {
  return {
    key: own, name: { de: nameDe, en: nameEn }, kinds, actionAreas, min: min ?? 1, obligation: must, basis: pair(basisDe, basisEn), exempt,
  };
}
