import type { Participant } from '../../api/domain/model/contents.js';
import { cooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import { cooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import { Wrong, areaKey, idOf, listOf, oneOf, optional, pair, text, type Cell } from '../reading/cell.js';
import { factReader } from '../reading/fact-type.js';

const actor = idOf('actor');

/** `actor:a`; of a directed one `from:actor:a` and `to:actor:b`; `?` at the end where the source names alternatives. */
const participant: Cell<Participant> = (cell) => {
  const [, direction, named = '', doubt] = /^(from:|to:)?(.*?)(\?)?$/.exec(cell) ?? [];
  const id = actor(named);
  if (id instanceof Wrong) return id;
  return { actor: id, position: direction === 'from:' ? 'FROM' : direction === 'to:' ? 'TO' : 'PARTNER', certain: doubt === undefined };
};

const HEAD = { type: 'Cooperation', folder: 'cooperations', prefix: 'cooperation' } as const;

const FIELDS = {
  kinds: listOf(oneOf(cooperationKind)), participants: listOf(participant), areas: listOf(areaKey), status: oneOf(cooperationStatus),
  tasks: listOf(idOf('task')), deadline: optional(text), frequency: optional(text), channel: optional(text), noteDe: optional(text),
  noteEn: optional(text),
};

/** Who works with whom, where and how. */
export const cooperations = factReader(HEAD, FIELDS, ({ noteDe, noteEn, ...rest }) => ({
  ...rest, note: pair(noteDe, noteEn),
}));
