import type { Language } from '../../../schema/vocabulary/language.js';
import type { Participant } from '../model/contents.js';
import { actorNominal } from './actor-names.js';
import { subjectOf, type Subject } from './grammar/clause.js';
import type { Nominal } from './grammar/types.js';
import type { Known } from './known.js';

/** The participants of a cooperation, sorted out for its sentence. */
export interface Parties {
  /** Those who are certain. */
  readonly all: readonly Nominal[];
  /** From whom a directed cooperation goes out, and partners; to whom it goes. Both empty where it has no direction. */
  readonly from: readonly Nominal[];
  readonly to: readonly Nominal[];
  /** Those of whom the source leaves open which is meant. */
  readonly alternatives: readonly Nominal[];
}

const SOMEBODY: Nominal = { gender: 'f', de: 'nicht bestimmte Stelle', en: 'unspecified body', article: 'INDEFINITE' };

export function partiesOf(participants: readonly Participant[], known: Known): Parties {
  const nominals = (kept: readonly Participant[]): readonly Nominal[] => kept.map(({ actor }) => actorNominal(actor, known));
  const certain = participants.filter((each) => each.certain);
  const to = certain.filter((each) => each.position === 'TO');
  const from = certain.filter((each) => each.position !== 'TO');
  const isDirected = to.length > 0 && from.length > 0;
  return {
    all: nominals(certain),
    from: isDirected ? nominals(from) : [],
    to: isDirected ? nominals(to) : [],
    alternatives: nominals(participants.filter((each) => !each.certain)),
  };
}

/** All who are certain as the subject; where nobody is, an unspecified body. */
export function together({ all }: Parties, language: Language): Subject {
  return subjectOf(all.length === 0 ? [SOMEBODY] : all, language);
}

export const joined = (nominals: readonly Nominal[], language: Language): Subject => subjectOf(nominals, language);
