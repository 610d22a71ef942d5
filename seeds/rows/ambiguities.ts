import type { Ambiguity } from '../../api/domain/model/contents.js';
import type { Evidence } from '../../api/domain/model/source.js';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { scope } from '../../schema/vocabulary/scope.js';
import { key, listOf, oneOf, optional, text } from '../reading/cell.js';
import type { Part } from '../reading/part.js';
import { readRows, type Reading, type Values } from '../reading/row-type.js';

const AMBIGUITY = { task: text, key, questionDe: text, questionEn: optional(text), actorKinds: listOf(oneOf(actorKind)), scope: oneOf(scope) };

/** What the evidence of an ambiguity names as its fact. */
export const ambiguityId = (task: string, own: string): string => `${task}#${own}`;

/** What is unclear about tasks. */
export function readAmbiguities(reading: Reading, evidenceOf: (owner: string) => readonly Evidence[]): readonly Part<Ambiguity>[] {
  return readRows(reading, 'ambiguities', AMBIGUITY).map(({ place, cells, values }) => ({
    owner: cells.get('task') ?? '',
    place,
    value: values && ambiguityOf(values, evidenceOf(ambiguityId(values.task, values.key))),
  }));
}

function ambiguityOf(values: Values<typeof AMBIGUITY>, evidence: readonly Evidence[]): Ambiguity {
  const { key: own, questionDe, questionEn, actorKinds, scope: reach } = values;
  return { key: own, question: { de: questionDe, en: questionEn }, actorKinds, scope: reach, evidence };
}
