import type { Known } from './known.js';
import { changedStructure, isOfProgramme } from './new-structure.js';
import type { Occasion } from './occasion.js';

/** What a result adds from 2023 on if one of the actors it names belongs to the programme; null else. */
export function changedIfOfProgramme(actors: readonly string[], { validAt, language }: Occasion, known: Known): string | null {
  const named = actors.map((id) => known.fact(id));
  return named.some((fact) => fact?.type === 'Actor' && isOfProgramme(fact.content.kind)) ? changedStructure(validAt, language) : null;
}
