import type { LandActorsQuery } from '../../api/generated/operations.js';
import { namesLand } from '../../graph/statements.js';

type Constellation = LandActorsQuery['federalState']['constellation'];
export type Actor = Constellation['actors'][number];
export type Responsibility = Constellation['responsibilities'][number];

/** An actor with what is documented of it for the Land. */
export interface ActorRow {
  readonly actor: Actor;
  readonly tasks: readonly Responsibility[];
  /** Running cooperations that are documented for this Land. */
  readonly cooperations: number;
}

export interface ActorRows {
  /** Their areas name the Land or a place in it. */
  readonly ofLand: readonly ActorRow[];
  /** They serve the whole country. */
  readonly nationwide: readonly ActorRow[];
}

function countByActor(cooperations: Constellation['cooperations']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { scope, status, confidence, participants } of cooperations) {
    if (!namesLand(scope) || status !== 'ACTIVE' || confidence === 'LOW') continue;
    for (const actor of new Set(participants.map((participant) => participant.actor.id))) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return counts;
}

/** The actors that serve the Land with this two-digit key, in the order of the service. O(actors + facts). */
export function actorRows({ actors, cooperations, responsibilities }: Constellation, land: string): ActorRows {
  const counts = countByActor(cooperations);
  const tasks = new Map<string, Responsibility[]>();
  for (const one of responsibilities) tasks.set(one.actor.id, [...(tasks.get(one.actor.id) ?? []), one]);
  const rows = actors.map((actor): ActorRow => ({ actor, tasks: tasks.get(actor.id) ?? [], cooperations: counts.get(actor.id) ?? 0 }));
  const isOfLand = ({ actor }: ActorRow): boolean => actor.areas.some(({ key }) => key.startsWith(land));
  return { ofLand: rows.filter(isOfLand), nationwide: rows.filter((row) => !isOfLand(row)) };
}
