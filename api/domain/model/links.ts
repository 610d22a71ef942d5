import type { Position } from '../../../schema/vocabulary/position.js';
import type { AreaKey } from './area.js';
import type { ContentOf, Fact, FactType } from './fact.js';

/** What an actor is to a fact that names it. */
export type ActorLinkRole =
  | 'PARTICIPANT' | 'RESPONSIBLE' | 'DELEGATED_BY' | 'AFFILIATED' | 'AFFILIATED_TO' | 'HELD_BY' | 'SIDE' | 'DISRUPTED';

export interface ActorLink {
  readonly actor: string;
  readonly role: ActorLinkRole;
  /** Only of participants. */
  readonly position: Position | null;
  readonly certain: boolean;
}

/** What else a fact points to: tasks, topics, the task above it. */
export type FactLinkRole = 'CONCERNS_TASK' | 'PARENT' | 'ANSWERS_TOPIC';

export interface FactLink {
  readonly fact: string;
  readonly role: FactLinkRole;
}

/** Everything a version of a fact points to; the stores keep these as relations, so that questions can follow them. */
export interface Links {
  readonly areas: readonly AreaKey[];
  readonly actors: readonly ActorLink[];
  readonly facts: readonly FactLink[];
}

/** A fact holds only while the actors linked in these roles hold too. */
export const BINDING_ROLES: ReadonlySet<ActorLinkRole> = new Set<ActorLinkRole>([
  'PARTICIPANT', 'RESPONSIBLE', 'AFFILIATED', 'AFFILIATED_TO', 'DISRUPTED',
]);

/** The types that can name such an actor; facts of the others hold by their own dates alone. */
export const BOUND_TYPES: ReadonlySet<FactType> = new Set<FactType>(['Affiliation', 'Responsibility', 'Cooperation', 'Disruption']);

const NOTHING: Links = { areas: [], actors: [], facts: [] };

const link = (actor: string, role: ActorLinkRole): ActorLink => ({ actor, role, position: null, certain: true });
const optional = (actor: string | null, role: ActorLinkRole): readonly ActorLink[] => (actor === null ? [] : [link(actor, role)]);
const concerns = (tasks: readonly string[]): readonly FactLink[] => tasks.map((fact) => ({ fact, role: 'CONCERNS_TASK' }));

const LINKS: { readonly [T in FactType]: (content: ContentOf[T]) => Links } = {
  Actor: (c) => ({ ...NOTHING, areas: c.areas }),
  Affiliation: (c) => ({ ...NOTHING, actors: [link(c.actor, 'AFFILIATED'), link(c.other, 'AFFILIATED_TO')] }),
  Task: (c) => ({ ...NOTHING, facts: c.parent === null ? [] : [{ fact: c.parent, role: 'PARENT' }] }),
  Responsibility: (c) => ({
    areas: c.areas,
    actors: [link(c.actor, 'RESPONSIBLE'), ...optional(c.delegatedBy, 'DELEGATED_BY')],
    facts: concerns([c.task]),
  }),
  Cooperation: (c) => ({
    areas: c.areas,
    actors: c.participants.map((p) => ({ actor: p.actor, role: 'PARTICIPANT', position: p.position, certain: p.certain })),
    facts: concerns(c.tasks),
  }),
  Absence: (c) => ({
    areas: [c.area],
    actors: [...c.sides.flatMap((side) => optional(side.actor, 'SIDE')), ...optional(c.heldBy, 'HELD_BY')],
    facts: concerns(c.task === null ? [] : [c.task]),
  }),
  Disruption: (c) => ({ ...NOTHING, areas: [c.area], actors: optional(c.actor, 'DISRUPTED') }),
  Topic: (c) => ({ ...NOTHING, areas: c.areas, facts: concerns(c.tasks) }),
  Practice: (c) => ({ ...NOTHING, areas: c.areas, facts: c.topics.map((fact) => ({ fact, role: 'ANSWERS_TOPIC' })) }),
  ReferencePattern: () => NOTHING,
};

/** The links of a version of any type. */
export function linksOf(fact: Pick<Fact, 'type' | 'content'>): Links {
  const links = LINKS[fact.type] as (content: Fact['content']) => Links;
  return links(fact.content);
}
