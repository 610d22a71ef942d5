import type { Constellation } from './constellation.js';
import { keepActors } from './narrow.js';

/** At most so many actors, and how many are left out; the best connected stay, ties by the order of the list. */
export function limitActors(constellation: Constellation, limit: number): { readonly shown: Constellation; readonly omittedActors: number } {
  const { actors } = constellation;
  if (actors.length <= limit) return { shown: constellation, omittedActors: 0 };
  const degrees = degreesOf(constellation);
  const degree = (id: string): number => degrees.get(id) ?? 0;
  const chosen = new Set([...actors].sort((a, b) => degree(b.id) - degree(a.id)).slice(0, limit));
  return { shown: keepActors(constellation, actors.filter((actor) => chosen.has(actor))), omittedActors: actors.length - limit };
}

function degreesOf({ cooperations, responsibilities }: Constellation): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  const count = (actor: string): void => void degrees.set(actor, (degrees.get(actor) ?? 0) + 1);
  for (const { content } of cooperations) for (const participant of content.participants) count(participant.actor);
  for (const { content } of responsibilities) count(content.actor);
  return degrees;
}
