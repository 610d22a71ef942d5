import { taskStage } from '../../schema/vocabulary/task-stage.js';
import { idOf, key, listOf, oneOf, optional, pair, text } from '../reading/cell.js';
import { factReader } from '../reading/fact-type.js';

const HEAD = { type: 'Task', folder: 'tasks', prefix: 'task' } as const;

const FIELDS = {
  key, nameDe: text, nameEn: optional(text), descriptionDe: optional(text), descriptionEn: optional(text), stage: oneOf(taskStage),
  legalBasis: listOf(text), leikaKey: optional(text), parent: optional(idOf('task')),
};

/** What somebody handles; what is unclear about it is in a file of its own. */
export const tasks = factReader(HEAD, FIELDS, (values, id, parts) => {
  const { nameDe, nameEn, descriptionDe, descriptionEn, ...rest } = values;
  return { ...rest, name: { de: nameDe, en: nameEn }, description: pair(descriptionDe, descriptionEn), ambiguities: parts.ambiguities(id) };
});
