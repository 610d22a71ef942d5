import type { Language } from '../../../schema/vocabulary/language.js';
import type { Known } from './known.js';
import { absencesSentence, centralAuthoritySentence } from './summary/absences.js';
import { networkSentence, projectsSentence, regionalDirectorateSentence } from './summary/actors.js';
import { cooperationSentences, notActiveSentence } from './summary/cooperations.js';
import { closingSentence } from './summary/closing.js';
import { changedStructureSentence, disruptionsSentence } from './summary/frame.js';
import { generalSentence } from './summary/general.js';
import type { Setting, SummaryInput } from './summary/input.js';
import type { SummarySentence } from './summary/resting.js';
import { unclearSentence } from './summary/unclear.js';

export type { SummaryInput, SummarySentence };

const MOST_SENTENCES = 12;

/**
 * The situation of a Land on a day: at most twelve sentences, the first starts with the day. Where there is more to say,
 * what is said only in general is left out first, then what does not run. Never fails.
 */
export function summarySentences(input: SummaryInput, known: Known, language: Language): readonly SummarySentence[] {
  const setting: Setting = { ...input, land: known.area(input.area), known };
  const general = generalSentence(setting, language);
  const notActive = notActiveSentence(setting, language);
  const parts = [
    regionalDirectorateSentence(setting, language),
    networkSentence(setting, language),
    projectsSentence(setting, language),
    ...cooperationSentences(setting, language),
    notActive,
    centralAuthoritySentence(setting, language),
    absencesSentence(setting, language),
    unclearSentence(setting, language),
    disruptionsSentence(setting, language),
    general,
    changedStructureSentence(setting, language),
    closingSentence(setting, language),
  ];
  return without([general, notActive], parts.filter((part) => part !== null));
}

/** Leaves out these, one after the other, as long as there is too much. */
function without(dispensable: readonly (SummarySentence | null)[], sentences: readonly SummarySentence[]): readonly SummarySentence[] {
  return dispensable.reduce<readonly SummarySentence[]>((kept, each) => (kept.length > MOST_SENTENCES ? kept.filter((part) => part !== each) : kept), sentences);
}
