import { federalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import { findingKind } from '../../../../schema/vocabulary/finding-kind.js';
import { obligation } from '../../../../schema/vocabulary/obligation.js';
import { compareText } from '../../naming/sort-key.js';
import type { Finding } from './finding.js';

const twoDigits = (index: number): string => String(index).padStart(2, '0');

/** The order of all lists of findings: MUST first, then by kind, then by Land (both in the order of their vocabulary), then by id. */
export const rankOf = ({ rule, land }: Pick<Finding, 'rule' | 'land'>): string =>
  [obligation.values.indexOf(rule.obligation), findingKind.values.indexOf(rule.kind), federalStateCode.values.indexOf(land)].map(twoDigits).join(' ');

export const compareFindings = (a: Finding, b: Finding): number => compareText(rankOf(a), rankOf(b)) || compareText(a.id, b.id);
