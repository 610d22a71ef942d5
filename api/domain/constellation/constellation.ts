import type { AbsenceFact, ActorFact, AffiliationFact, CooperationFact, DisruptionFact, Fact, ResponsibilityFact } from '../model/fact.js';
import { sortedFacts } from '../naming/sorted.js';

/** A1: what works in a place at a moment, and with whom. */
export interface Constellation {
  /** By sort key, then id: those who serve the place, and those whom its facts name. */
  readonly actors: readonly ActorFact[];
  readonly cooperations: readonly CooperationFact[];
  readonly responsibilities: readonly ResponsibilityFact[];
  readonly absences: readonly AbsenceFact[];
  readonly disruptions: readonly DisruptionFact[];
  readonly affiliations: readonly AffiliationFact[];
}

/** The facts of a place, sorted out by type; the order within a type is kept. */
export function constellationOf(
  facts: readonly Fact[],
  outsiders: readonly ActorFact[],
  affiliations: readonly AffiliationFact[],
): Constellation {
  const actors = facts.filter((fact) => fact.type === 'Actor');
  return {
    actors: outsiders.length === 0 ? actors : sortedFacts([...actors, ...outsiders]),
    cooperations: facts.filter((fact) => fact.type === 'Cooperation'),
    responsibilities: facts.filter((fact) => fact.type === 'Responsibility'),
    absences: facts.filter((fact) => fact.type === 'Absence'),
    disruptions: facts.filter((fact) => fact.type === 'Disruption'),
    affiliations,
  };
}

/** The same with disruptions of its actors from elsewhere. */
export function alsoDisrupted(constellation: Constellation, disruptions: readonly DisruptionFact[]): Constellation {
  return disruptions.length === 0 ? constellation : { ...constellation, disruptions: sortedFacts([...constellation.disruptions, ...disruptions]) };
}
