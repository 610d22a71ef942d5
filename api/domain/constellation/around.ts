import type { Constellation } from './constellation.js';

/**
 * The actors within `depth` steps of one actor, itself included; a step is a cooperation or an affiliation.
 * Breadth-first search, O(actors + participants + affiliations).
 */
export function within(constellation: Constellation, start: string, depth: number): ReadonlySet<string> {
  const neighbours = neighbourhood(constellation);
  const reached = new Set([start]);
  let frontier = [start];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    frontier = frontier.flatMap((actor) => [...(neighbours.get(actor) ?? [])]).filter((actor) => !reached.has(actor));
    for (const actor of frontier) reached.add(actor);
  }
  return reached;
}

function neighbourhood({ cooperations, affiliations }: Constellation): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const join = (group: readonly string[]): void => {
    for (const actor of group) {
      const known = neighbours.get(actor) ?? new Set<string>();
      for (const other of group) if (other !== actor) known.add(other);
      neighbours.set(actor, known);
    }
  };
  for (const cooperation of cooperations) join(cooperation.content.participants.map((participant) => participant.actor));
  for (const affiliation of affiliations) join([affiliation.content.actor, affiliation.content.other]);
  return neighbours;
}
