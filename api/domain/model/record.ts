import type { Answer } from '../../../schema/vocabulary/answer.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Verdict } from '../../../schema/vocabulary/verdict.js';
import type { Day, Instant } from './time.js';

/** What each kind of append-only record says. A record never makes a new version of the fact it speaks of. */
export interface RecordContentOf {
  /** A participant's word on a cooperation as it stood in `version`. Subject: the cooperation. */
  readonly ANSWER: { readonly actor: string; readonly version: number; readonly answer: Answer };
  /** A check that found the passage. Subject: the fact. */
  readonly VERIFICATION: { readonly version: number; readonly source: string; readonly locator: string };
  /** "Known and wanted." Subject: the finding. `withdrawn` takes it back. */
  readonly ACCEPTANCE: { readonly why: string; readonly until: Day | null; readonly verdict: Verdict | null; readonly withdrawn: boolean };
  /** Who was asked about a slot, and whether an answer came. Subject: the inquiry. */
  readonly INQUIRY: {
    readonly pattern: string; readonly slotKey: string; readonly land: FederalStateCode;
    readonly askedOf: string | null; readonly askedOn: Day; readonly answeredOn: Day | null;
  };
  /** "The Landesnetzwerk has confirmed its page." Subject: `state:<code>`. */
  readonly REVIEW: { readonly land: FederalStateCode; readonly reviewedOn: Day; readonly byFunction: string };
}
export type RecordKind = keyof RecordContentOf;

/** A record as it is handed in. */
export interface NewRecord<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly subject: string;
  readonly content: RecordContentOf[K];
}

/** A record as the service keeps it; of several on one subject the latest counts. */
export interface KeptRecord<K extends RecordKind = RecordKind> extends NewRecord<K> {
  readonly recordedAt: Instant;
  readonly recordedRevision: number;
  readonly recordedBy: string;
}
