import type { Statement } from '../../api/domain/model/fact.js';
import { confidence } from '../../schema/vocabulary/confidence.js';
import { scope } from '../../schema/vocabulary/scope.js';
import { day, oneOf, optional } from './cell.js';
import type { Values } from './row-type.js';

/** The last columns of every fact: when it was true, when a source vouches for it, how far it reaches, how sure it is. */
export const CIRCUMSTANCES = {
  validFrom: optional(day), validTo: optional(day), attestedFrom: optional(day), attestedTo: optional(day),
  scope: oneOf(scope), confidence: oneOf(confidence),
};

export type Circumstances = Values<typeof CIRCUMSTANCES>;

export function circumstancesOf(values: Circumstances): Omit<Statement, 'evidence' | 'content'> {
  const { validFrom, validTo, attestedFrom, attestedTo, scope: reach, confidence: sureness } = values;
  return { validFrom, validTo, attestedFrom, attestedTo, scope: reach, confidence: sureness };
}
