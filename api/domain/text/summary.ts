import type { Language } from '../../../schema/vocabulary/language.js';
import type { Area } from '../model/area.js';
import type { ActorFact, Fact } from '../model/fact.js';
import type { Day } from '../model/time.js';
import { absencesSentence, centralAuthoritySentence } from './summary-absences.js';
import { networkSentence, projectsSentence, regionalDirectorateSentence } from './summary-actors.js';
import { cooperationSentences, notActiveSentence } from './summary-cooperations.js';
import { changedStructureSentence, closingSentence, disruptionsSentence } from './summary-frame.js';
import { generalSentence } from './summary-general.js';
import type { Known } from './known.js';
import type { SummarySentence } from './summary-sentence.js';

export interface SummaryInput {
  readonly land: Area;
  readonly day: Day;
  /** What holds in the Land on that day, its actors among them. */
  readonly facts: readonly Fact[];
  /** Actors that these facts name and that do not serve the Land themselves. */
  readonly outsiders: readonly ActorFact[];
  readonly known: Known;
}

/** At most so many sentences make up a summary. */
export const MOST_SENTENCES = 12;

/** The documented situation of a Land on a day, in plain sentences that name their facts; the first starts with the day. */
export function summarySentences(input: SummaryInput, language: Language): readonly SummarySentence[] {
  const parts = [
    regionalDirectorateSentence(input, language),
    networkSentence(input, language),
    projectsSentence(input, language),
    ...cooperationSentences(input, language),
    notActiveSentence(input, language),
    centralAuthoritySentence(input, language),
    absencesSentence(input, language),
    disruptionsSentence(input, language),
    generalSentence(input, language),
    changedStructureSentence(input, language),
    closingSentence(language),
  ];
  return parts.filter((part) => part !== null);
}
