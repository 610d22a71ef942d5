import type { Language } from '../../../schema/vocabulary/language.js';
import type { Known } from './known.js';
import { absencesSentence, centralAuthoritySentence } from './summary/absences.js';
import { networkSentence, projectsSentence, regionalDirectorateSentence } from './summary/actors.js';
import { cooperationSentences, notActiveSentence } from './summary/cooperations.js';
import { changedStructureSentence, closingSentence, disruptionsSentence } from './summary/frame.js';
import { generalSentence } from './summary/general.js';
import type { Setting, SummaryInput } from './summary/input.js';
import type { SummarySentence } from './summary/resting.js';

export type { SummaryInput, SummarySentence };

/** The documented situation of a Land on a day: at most twelve sentences, the first starts with the day. Never fails. */
export function summarySentences(input: SummaryInput, known: Known, language: Language): readonly SummarySentence[] {
  const setting: Setting = { ...input, land: known.area(input.area), known };
  const parts = [
    regionalDirectorateSentence(setting, language),
    networkSentence(setting, language),
    projectsSentence(setting, language),
    ...cooperationSentences(setting, language),
    notActiveSentence(setting, language),
    centralAuthoritySentence(setting, language),
    absencesSentence(setting, language),
    disruptionsSentence(setting, language),
    generalSentence(setting, language),
    changedStructureSentence(setting, language),
    closingSentence(language),
  ];
  return parts.filter((part) => part !== null);
}
