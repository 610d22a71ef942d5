import type { ConfirmationState } from '../../../schema/vocabulary/confirmation-state.js';
import type { KeptRecord } from '../../domain/model/record.js';
import { answerOf, confirmationOf, type Answered } from '../../domain/trust/confirmation.js';

/** What the participants of a cooperation say of it as it stands. */
export interface Confirmed {
  readonly state: ConfirmationState;
  /** The last answer that still counts. */
  answerOf(actor: string): KeptRecord<'ANSWER'> | undefined;
}

export function confirmed(answered: Answered): Confirmed {
  const { cooperation, versions, answers } = answered;
  return { state: confirmationOf(cooperation, versions, answers), answerOf: (actor) => answerOf(actor, answered) };
}
