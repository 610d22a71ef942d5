import type { PatternEdge } from '../../api/domain/model/pattern.js';
import { cooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { obligation } from '../../schema/vocabulary/obligation.js';
import { Wrong, key, listOf, oneOf, optional, text, yesNo, type Cell } from '../reading/cell.js';
import type { Part } from '../reading/part.js';
import { readRows, type Reading, type Values } from '../reading/row-type.js';

const twoRoles: Cell<readonly [string, string]> = (cell) => {
  const [a = '', b = '', ...more] = cell.split('|').map((part) => part.trim());
  return a === '' || b === '' || more.length > 0 ? new Wrong(`"${cell}" must be the keys of two roles, separated by |`) : [a, b];
};

const EDGE = {
  of: text, key, roles: twoRoles, kinds: listOf(oneOf(cooperationKind)), obligation: oneOf(obligation), basisDe: text, basisEn: optional(text),
  statutory: yesNo, exempt: listOf(oneOf(federalStateCode)),
};

/** Edges of patterns and practices. */
export function readEdges(reading: Reading): readonly Part<PatternEdge>[] {
  return readRows(reading, 'edges', EDGE).map(({ place, cells, values }) => ({
    owner: cells.get('of') ?? '', place, value: values && edgeOf(values),
  }));
}

function edgeOf({ key: own, roles, kinds, obligation: must, basisDe, basisEn, statutory, exempt }: Values<typeof EDGE>): PatternEdge {
  return { key: own, roles, kinds, obligation: must, basis: { de: basisDe, en: basisEn }, statutory, exempt };
}
