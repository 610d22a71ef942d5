import type { Changes, Move } from '../../api/application/commands/record-changes.js';
import type { CooperationContent } from '../../api/domain/model/contents.js';
import type { NetworkOptions } from '../../seeds/synthetic/options.js';
import { syntheticRegister } from '../../seeds/synthetic/register.js';
import { rounds } from '../../seeds/synthetic/rounds.js';

export const AREAS = syntheticRegister();

/** Small, and like the large ones in everything else. */
export const options = (given: Partial<NetworkOptions> = {}): NetworkOptions => {
  const actors = given.actors ?? 800;
  return { seed: 7, actors, cooperations: 4 * actors, kept: new Map(), areas: AREAS, ...given };
};

export const made = (given: Partial<NetworkOptions> = {}): readonly Changes[] => [...rounds(options(given))];

export const movesOf = (changes: readonly Changes[]): readonly Move[] => changes.flatMap(({ moves }) => moves);

export const factsOf = (changes: readonly Changes[]): readonly Move[] => movesOf(changes).filter(({ kind }) => kind === 'NEW');

/** How many cooperations each actor takes part in. */
export function degrees(moves: readonly Move[]): ReadonlyMap<string, number> {
  const found = new Map(moves.filter(({ type }) => type === 'Actor').map(({ id }) => [id, 0]));
  for (const { statement } of moves.filter(({ type }) => type === 'Cooperation')) {
    for (const { actor } of (statement.content as CooperationContent).participants) found.set(actor, (found.get(actor) ?? 0) + 1);
  }
  return found;
}
