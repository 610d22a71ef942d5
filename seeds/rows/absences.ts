import type { AbsenceSide } from '../../api/domain/model/contents.js';
import { absenceReason } from '../../schema/vocabulary/absence-reason.js';
import { actionArea, type ActionArea } from '../../schema/vocabulary/action-area.js';
import { actorKind, type ActorKind } from '../../schema/vocabulary/actor-kind.js';
import { cooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import { isValueOf } from '../../schema/vocabulary/vocabulary.js';
import { Wrong, allOf, areaKey, idOf, oneOf, optional, type Cell } from '../reading/cell.js';
import { factReader } from '../reading/fact-type.js';

const actor = idOf('actor');

/** An actor, or kinds and action areas joined by `+`. */
const side: Cell<AbsenceSide> = (cell) => {
  if (cell.startsWith('actor:')) {
    const id = actor(cell);
    return id instanceof Wrong ? id : { kinds: [], actionAreas: [], actor: id };
  }
  const words = allOf(cell.split('+').map((word) => word.trim()), kindOrActionArea);
  if (words instanceof Wrong) return words;
  return {
    kinds: words.filter((word) => isValueOf(actorKind, word)), actionAreas: words.filter((word) => isValueOf(actionArea, word)), actor: null,
  };
};

const kindOrActionArea: Cell<ActorKind | ActionArea> = (word) =>
  isValueOf(actorKind, word) || isValueOf(actionArea, word) ? word : new Wrong(`"${word}" is no actor, ActorKind or ActionArea`);

const sides: Cell<readonly AbsenceSide[]> = (cell) => (cell === '' ? [] : allOf(cell.split('/').map((part) => part.trim()), side));

const HEAD = { type: 'Absence', folder: 'absences', prefix: 'absence' } as const;

const FIELDS = {
  area: areaKey, sides, cooperationKind: optional(oneOf(cooperationKind)), task: optional(idOf('task')), reason: oneOf(absenceReason),
  heldBy: optional(actor),
};

/** Known to be missing; the sides are those between which there is nothing. */
export const absences = factReader(HEAD, FIELDS, (values) => values);
