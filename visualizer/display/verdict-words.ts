import { absenceReason, type AbsenceReason } from '../../schema/vocabulary/absence-reason.js';
import { extent as extents, type Extent } from '../../schema/vocabulary/extent.js';
import { unknownReason as unknownReasons, type UnknownReason } from '../../schema/vocabulary/unknown-reason.js';
import { verdict as verdicts, type Verdict } from '../../schema/vocabulary/verdict.js';
import { lookOfVerdict } from '../legend/verdict-looks.js';
import { labelOf, texts } from '../texts/texts.js';

/** What is judged of a slot, with what it takes to say so. */
export interface Judged {
  readonly verdict: Verdict;
  readonly extent: Extent | null;
  readonly absenceReason: AbsenceReason | null;
  readonly unknownReason: UnknownReason | null;
  /** Those that are absences tell who holds the task instead. */
  readonly facts: readonly object[];
}

function holders(facts: Judged['facts']): readonly string[] {
  const names = facts.flatMap((fact) => ('heldBy' in fact ? [(fact.heldBy as { readonly name: string } | null)?.name] : []));
  return [...new Set(names.filter((name) => name !== undefined))];
}

function absenceWord({ absenceReason: reason, facts }: Judged): string {
  const names = holders(facts);
  if (reason === 'TASK_HELD_BY_OTHER' && names.length > 0) return texts.value.overview.heldBy(names.join(', '));
  return reason === null ? labelOf(verdicts, 'ABSENT_CONFIRMED') : labelOf(absenceReason, reason);
}

/** The verdict in a word or two, by its reason; nothing unknown is ever called missing. */
export function verdictWord(judged: Judged): string {
  const { words } = texts.value.overview;
  const look = lookOfVerdict(judged);
  if (look === 'absent') return absenceWord(judged);
  if (judged.unknownReason === 'STATUTORY_ONLY') return words.statutory;
  return judged.unknownReason === 'NO_ANSWER' ? words.unanswered : words[look];
}

/** The word with what more there is to say: the reason of what is not known, the extent of what is. */
export function verdictWords(judged: Judged): string {
  const { verdict, unknownReason, extent } = judged;
  const { reason, words } = texts.value.overview;
  if (verdict === 'UNKNOWN' && unknownReason !== null) return reason(lookOfVerdict(judged) === 'unclear' ? words.unclear : words.unknown, labelOf(unknownReasons, unknownReason));
  return verdict === 'PRESENT' && extent !== null ? labelOf(extents, extent) : verdictWord(judged);
}
