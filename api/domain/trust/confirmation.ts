import type { ConfirmationState } from '../../../schema/vocabulary/confirmation-state.js';
import type { CooperationFact, Fact } from '../model/fact.js';
import type { KeptRecord } from '../model/record.js';
import { same } from '../model/same.js';

/** A cooperation with its history and what its participants answered, oldest answer first. */
export interface Answered {
  readonly cooperation: CooperationFact;
  readonly versions: readonly Fact[];
  readonly answers: readonly KeptRecord<'ANSWER'>[];
}

/**
 * What a participant last said of the cooperation as it stands. A version with other kinds, participants, areas or
 * another status asks again: answers to an earlier one no longer count.
 */
export function answerOf(actor: string, { cooperation, versions, answers }: Answered): KeptRecord<'ANSWER'> | undefined {
  const alike = new Set(versions.filter((version) => asksTheSame(version, cooperation)).map((version) => version.version));
  return answers.findLast(({ content }) => content.actor === actor && alike.has(content.version));
}

/** A12: any NO: DISPUTED; all YES: CONFIRMED; some: ONE_SIDED; none: UNCONFIRMED. */
export function confirmationOf(cooperation: CooperationFact, versions: readonly Fact[], answers: readonly KeptRecord<'ANSWER'>[]): ConfirmationState {
  const said = cooperation.content.participants.map(({ actor }) => answerOf(actor, { cooperation, versions, answers })?.content.answer);
  if (said.includes('NO')) return 'DISPUTED';
  const confirmed = said.filter((answer) => answer === 'YES').length;
  if (confirmed === said.length) return 'CONFIRMED';
  return confirmed > 0 ? 'ONE_SIDED' : 'UNCONFIRMED';
}

function asksTheSame(version: Fact, cooperation: CooperationFact): boolean {
  if (version.type !== 'Cooperation') return false;
  const { kinds, participants, areas, status } = version.content;
  const now = cooperation.content;
  return same({ kinds, participants, areas, status }, { kinds: now.kinds, participants: now.participants, areas: now.areas, status: now.status });
}
