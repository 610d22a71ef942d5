import type { ActorKind } from '../../../../schema/vocabulary/actor-kind.js';
import type { Participant } from '../../model/contents.js';
import type { ActorFact, CooperationFact, Fact } from '../../model/fact.js';
import type { LandFacts } from '../land-view.js';

/** What is thought away, and what is thought in. */
export interface WhatIf {
  /** Ids of actors that are suspended. */
  readonly actors: ReadonlySet<string>;
  /** Kinds of which all are. */
  readonly kinds: ReadonlySet<ActorKind>;
  /** Cooperations that nobody has recorded. */
  readonly proposed: readonly CooperationFact[];
}

/**
 * The facts of a Land without the suspended actors and with the proposed cooperations. What an actor does alone goes
 * with it; a cooperation goes on while two are left, a referral while both ends are. O(facts).
 */
export function supposing(facts: LandFacts, whatIf: WhatIf): LandFacts {
  const all = [...facts.facts.filter((fact) => fact.type === 'Actor'), ...facts.outsiders];
  const gone = new Set(all.filter((actor) => isSuspended(actor, whatIf)).map(({ id }) => id));
  return {
    ...facts,
    facts: [...facts.facts.flatMap((fact) => without(fact, gone)), ...whatIf.proposed.flatMap((fact) => without(fact, gone))],
    outsiders: facts.outsiders.filter(({ id }) => !gone.has(id)),
    affiliations: facts.affiliations.filter(({ content }) => !gone.has(content.actor) && !gone.has(content.other)),
  };
}

const isSuspended = ({ id, content }: ActorFact, { actors, kinds }: WhatIf): boolean =>
  actors.has(id) || [content.kind, ...content.furtherKinds].some((kind) => kinds.has(kind));

function without(fact: Fact, gone: ReadonlySet<string>): readonly Fact[] {
  if (fact.type === 'Actor') return gone.has(fact.id) ? [] : [fact];
  if (fact.type === 'Responsibility') return gone.has(fact.content.actor) ? [] : [fact];
  if (fact.type !== 'Cooperation') return [fact];
  const participants = remaining(fact.content.participants, gone);
  if (participants.length === fact.content.participants.length) return [fact];
  return goesOn(fact.content.participants, participants) ? [{ ...fact, content: { ...fact.content, participants } }] : [];
}

/** Two are left, and of a referral somebody at each end. */
function goesOn(before: readonly Participant[], after: readonly Participant[]): boolean {
  const lost = (position: Participant['position']): boolean => before.some((each) => each.position === position) && !after.some((each) => each.position === position);
  return after.length > 1 && !lost('FROM') && !lost('TO');
}

/** Where one of several alternatives is gone, it may have been the one: the others do not become certain by it. */
function remaining(participants: readonly Participant[], gone: ReadonlySet<string>): readonly Participant[] {
  const openOneGone = participants.some(({ actor, certain }) => !certain && gone.has(actor));
  return participants.filter(({ actor, certain }) => !gone.has(actor) && (certain || !openOneGone));
}

/** Nothing is thought away and nothing in. */
export const isNothing = ({ actors, kinds, proposed }: WhatIf): boolean => actors.size === 0 && kinds.size === 0 && proposed.length === 0;
