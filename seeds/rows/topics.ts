import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { topicKind } from '../../schema/vocabulary/topic-kind.js';
import { areaKey, idOf, listOf, oneOf, optional, text } from '../reading/cell.js';
import { factReader } from '../reading/fact-type.js';

const HEAD = { type: 'Topic', folder: 'topics', prefix: 'topic' } as const;

const FIELDS = {
  kind: oneOf(topicKind), nameDe: text, nameEn: optional(text), areas: listOf(areaKey), actorKinds: listOf(oneOf(actorKind)),
  tasks: listOf(idOf('task')),
};

/** What the people said. */
export const topics = factReader(HEAD, FIELDS, ({ nameDe, nameEn, ...rest }) => ({
  ...rest, name: { de: nameDe, en: nameEn },
}));
