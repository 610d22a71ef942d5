import type { Evidence } from '../../api/domain/model/source.js';
import { day, idOf, optional, text, whole } from '../reading/cell.js';
import type { Part } from '../reading/part.js';
import { readRows, type Reading } from '../reading/row-type.js';

const EVIDENCE = {
  fact: text, source: idOf('source'), locator: text, passageSha256: optional(text), passageLength: optional(whole), retrievedAt: optional(day),
  assertedBy: optional(text),
};

/** Where each fact can be looked up. Of an ambiguity the fact is `<task>#<key>`. */
export function readEvidence(reading: Reading): readonly Part<Evidence>[] {
  return readRows(reading, 'evidence', EVIDENCE).map(({ place, cells, values }) => {
    const { fact: owner = cells.get('fact') ?? '', ...evidence } = values ?? {};
    return { owner, place, value: values && evidence as Evidence };
  });
}
