import type { Language } from '../../../schema/vocabulary/language.js';
import { absenceSentence } from './absence-sentence.js';
import { actorSentence } from './actor-sentence.js';
import { affiliationSentence } from './affiliation-sentence.js';
import { cooperationSentence } from './cooperation-sentence.js';
import { disruptionSentence } from './disruption-sentence.js';
import type { Known } from './known.js';
import { patternSentence } from './pattern-sentence.js';
import { practiceSentence } from './practice-sentence.js';
import { responsibilitySentence } from './responsibility-sentence.js';
import { taskSentence } from './task-sentence.js';
import { topicSentence } from './topic-sentence.js';
import type { Wordable } from './wordable.js';

/** A fact, or a draft of one, in exactly one sentence; what is not known is named as such. Never fails. */
export function factSentence(fact: Wordable, known: Known, language: Language): string {
  switch (fact.type) {
    case 'Actor': return actorSentence(fact, known, language);
    case 'Affiliation': return affiliationSentence(fact, known, language);
    case 'Task': return taskSentence(fact, known, language);
    case 'Responsibility': return responsibilitySentence(fact, known, language);
    case 'Cooperation': return cooperationSentence(fact, known, language);
    case 'Absence': return absenceSentence(fact, known, language);
    case 'Disruption': return disruptionSentence(fact, known, language);
    case 'Topic': return topicSentence(fact, known, language);
    case 'Practice': return practiceSentence(fact, known, language);
    case 'ReferencePattern': return patternSentence(fact, language);
  }
}
