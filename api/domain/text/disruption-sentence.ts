import type { DisruptionState } from '../../../schema/vocabulary/disruption-state.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { actorNominal, UNKNOWN_ACTOR } from './actor-names.js';
import { clause, subjectOf, type Verb } from './grammar/clause.js';
import { sentence } from './grammar/finish.js';
import type { Nominal } from './grammar/types.js';
import type { Known } from './known.js';
import { kindAsGroup } from './kind-names.js';
import { say } from './grammar/language.js';
import { reachWords } from './reach.js';
import { endRemarks, labelled } from './remarks.js';
import type { Wordable } from './wordable.js';

export const STANDS: Verb = { de: ['steht', 'stehen'], en: ['is', 'are'] };

/** Who is limited or suspended, where, why and when. */
export function disruptionSentence(fact: Wordable<'Disruption'>, known: Known, language: Language): string {
  const { content, scope } = fact;
  const front = reachWords({ scope, areas: [content.area] }, known, language);
  const subject = subjectOf([disrupted(fact, known)], language);
  return sentence(clause(front, [subject, STANDS, `${stateWords(content.state, language)}${language === 'DE' ? ' zur Verfügung' : ''}`], language), [labelled({ de: 'Grund', en: 'reason' }, content.reason, language), ...endRemarks(fact, language)]);
}

/** The actor, or the kind as a whole. */
export function disrupted({ content }: Wordable<'Disruption'>, known: Known): Nominal {
  if (content.actor !== null) return actorNominal(content.actor, known);
  return content.actorKind === null ? UNKNOWN_ACTOR : kindAsGroup(content.actorKind);
}

/** „nur eingeschränkt“ (zur Verfügung). */
export function stateWords(state: DisruptionState, language: Language): string {
  return state === 'LIMITED'
    ? say({ de: 'nur eingeschränkt', en: 'available to a limited extent only' }, language)
    : say({ de: 'vorübergehend nicht', en: 'suspended for the time being' }, language);
}
