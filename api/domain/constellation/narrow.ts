import type { ActionArea } from '../../../schema/vocabulary/action-area.js';
import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { CooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import type { ActorFact, CooperationFact, DisruptionFact } from '../model/fact.js';
import { within } from './around.js';
import type { Constellation } from './constellation.js';

/** What a constellation is narrowed to; empty lists and nulls do not narrow. */
export interface ConstellationFilter {
  readonly actorKinds: readonly ActorKind[];
  readonly actionAreas: readonly ActionArea[];
  readonly cooperationKinds: readonly CooperationKind[];
  readonly task: string | null;
  readonly around: string | null;
  /** Steps from `around`, 1 to 3. */
  readonly depth: number;
}

export const WHOLE: ConstellationFilter = { actorKinds: [], actionAreas: [], cooperationKinds: [], task: null, around: null, depth: 1 };

const someOf = <T>(wanted: readonly T[], present: readonly T[]): boolean => wanted.length === 0 || wanted.some((value) => present.includes(value));

/**
 * The part of a constellation that fits: actors by kind and action area, cooperations by kind, both by task and by
 * nearness to one actor. A cooperation stays while at least two of its participants do; what speaks of an actor
 * stays with it; absences are of the place and always stay.
 */
export function narrow(constellation: Constellation, filter: ConstellationFilter): Constellation {
  const cooperations = constellation.cooperations.filter((fact) => cooperationFits(fact, filter));
  const responsibilities = constellation.responsibilities.filter(({ content }) => filter.task === null || content.task === filter.task);
  const concerned = filter.task === null && filter.cooperationKinds.length === 0 ? null : actorsIn(cooperations, filter, responsibilities);
  const near = filter.around === null ? null : within({ ...constellation, cooperations }, filter.around, filter.depth);
  const fits = (actor: ActorFact): boolean =>
    actorFits(actor, filter) && (concerned?.has(actor.id) ?? true) && (near?.has(actor.id) ?? true);
  return keepActors({ ...constellation, cooperations, responsibilities }, constellation.actors.filter(fits));
}

/** The constellation of these actors alone. */
export function keepActors(constellation: Constellation, actors: readonly ActorFact[]): Constellation {
  const kept = new Set(actors.map((actor) => actor.id));
  return {
    ...constellation,
    actors,
    cooperations: constellation.cooperations.filter(({ content }) => content.participants.filter((p) => kept.has(p.actor)).length >= 2),
    responsibilities: constellation.responsibilities.filter(({ content }) => kept.has(content.actor)),
    disruptions: constellation.disruptions.filter((fact) => touches(fact, actors, kept)),
    affiliations: constellation.affiliations.filter(({ content }) => kept.has(content.actor) && kept.has(content.other)),
  };
}

function actorFits({ content }: ActorFact, filter: ConstellationFilter): boolean {
  return someOf(filter.actorKinds, [content.kind, ...content.furtherKinds]) && someOf(filter.actionAreas, content.actionAreas);
}

function cooperationFits({ content }: CooperationFact, filter: ConstellationFilter): boolean {
  return someOf(filter.cooperationKinds, content.kinds) && (filter.task === null || content.tasks.includes(filter.task));
}

function actorsIn(
  cooperations: readonly CooperationFact[], filter: ConstellationFilter, responsibilities: Constellation['responsibilities'],
): ReadonlySet<string> {
  const cooperating = cooperations.flatMap(({ content }) => content.participants.map((participant) => participant.actor));
  const responsible = filter.task === null || filter.cooperationKinds.length > 0 ? [] : responsibilities.map(({ content }) => content.actor);
  return new Set([...cooperating, ...responsible]);
}

function touches({ content }: DisruptionFact, actors: readonly ActorFact[], kept: ReadonlySet<string>): boolean {
  if (content.actor !== null) return kept.has(content.actor);
  return actors.some((actor) => actor.content.kind === content.actorKind || actor.content.furtherKinds.some((kind) => kind === content.actorKind));
}
