import { actorKind, type ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { Nominal } from './grammar/types.js';

/** A kind of actor, as one of its units: „Ausländerbehörde“. */
export function kindNominal(kind: ActorKind): Nominal {
  const { label, gender } = actorKind.terms[kind];
  return { gender: gender ?? null, de: label.de, en: label.en, article: 'DEFINITE' };
}

/** Kinds of which there is one in Germany. */
const ONE_OF_A_KIND: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'FEDERAL_EMPLOYMENT_AGENCY', 'LABOUR_MARKET_ADMISSION', 'ZAV', 'ZSBA', 'IPS', 'ZAB', 'IQ_PROGRAMME_SUPPORT',
]);

export const isOneOfAKind = (kind: ActorKind): boolean => ONE_OF_A_KIND.has(kind);

/** A kind as people speak of it: „die Arbeitgeber-Services“, „der Internationale Personalservice“. */
export const kindAsGroup = (kind: ActorKind): Nominal => (isOneOfAKind(kind) ? kindNominal(kind) : kindPlural(kind));

/** A kind of actor, as all its units: „Ausländerbehörden“. */
export function kindPlural(kind: ActorKind): Nominal {
  const { label, plural } = actorKind.terms[kind];
  return { gender: 'p', de: (plural ?? label).de, en: (plural ?? label).en, article: 'DEFINITE' };
}
