import { actorKind, type ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { Nominal } from './grammar/types.js';

/** A kind of actor, as one of its units: „Ausländerbehörde“. */
export function kindNominal(kind: ActorKind): Nominal {
  const { label, gender } = actorKind.terms[kind];
  return { gender: gender ?? null, de: label.de, en: label.en, article: 'DEFINITE' };
}

/** A kind of actor, as all its units: „Ausländerbehörden“. */
export function kindPlural(kind: ActorKind): Nominal {
  const { label, plural } = actorKind.terms[kind];
  return { gender: 'p', de: (plural ?? label).de, en: (plural ?? label).en, article: 'DEFINITE' };
}
