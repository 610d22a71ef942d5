import type { ContentOf, Fact, FactType } from '../../domain/model/fact.js';

/** What a node may carry beside its document, for people to read and for filters; null is left away. */
export type Readable = Readonly<Record<string, string | boolean | readonly string[] | null>>;

/** What a version says, in properties by which Neo4j Browser and Cypher can be used without opening its document. */
const READABLE: { readonly [T in FactType]: (content: ContentOf[T]) => Readable } = {
  Actor: (c) => ({
    name: c.name.de, name_en: c.name.en, short_name: c.shortName, kinds: [c.kind, ...c.furtherKinds], level: c.level,
    aggregate: c.aggregate, action_areas: c.actionAreas, action_area_basis: c.actionAreaBasis,
    official_keys: c.officialKeys.map(({ scheme, value }) => `${scheme}:${value}`), contact: c.contact, website: c.website,
  }),
  Affiliation: (c) => ({ kind: c.kind }),
  Task: (c) => ({ key: c.key, name: c.name.de, name_en: c.name.en, stage: c.stage, legal_basis: c.legalBasis, leika_key: c.leikaKey }),
  Responsibility: (c) => ({
    role: c.role, standing: c.standing, target_groups: c.targetGroups, sector: c.sector, criterion: c.criterion?.de ?? null, choice: c.choice,
  }),
  Cooperation: (c) => ({
    kinds: c.kinds, status: c.status, deadline: c.deadline, frequency: c.frequency, channel: c.channel, note: c.note?.de ?? null,
  }),
  Absence: (c) => ({ reason: c.reason, cooperation_kind: c.cooperationKind, sides: c.sides.map((side) => [...side.kinds, ...side.actionAreas].join(' ')) }),
  Disruption: (c) => ({ state: c.state, reason: c.reason.de, actor_kind: c.actorKind }),
  Topic: (c) => ({ kind: c.kind, name: c.name.de, name_en: c.name.en, actor_kinds: c.actorKinds }),
  Practice: (c) => ({ name: c.name.de, name_en: c.name.en, standing: c.standing }),
  ReferencePattern: (c) => ({ key: c.key, name: c.name.de, name_en: c.name.en }),
};

export function readable(fact: Pick<Fact, 'type' | 'content'>): Readable {
  const properties = READABLE[fact.type] as (content: Fact['content']) => Readable;
  return properties(fact.content);
}
