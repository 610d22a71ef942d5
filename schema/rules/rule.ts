import type { FindingKind } from '../vocabulary/finding-kind.js';
import type { Obligation } from '../vocabulary/obligation.js';
import type { Words } from '../vocabulary/vocabulary.js';

/** What findings answer. Its id is frozen: acceptances and links name it. */
export interface Rule {
  /** `rule:` and a short name; never given to another rule. */
  readonly id: `rule:${string}`;
  readonly kind: FindingKind;
  /** The severity of its findings; the sentence says the same word. */
  readonly obligation: Obligation;
  /** One sentence with "muss" or "soll", in English "must" or "should". */
  readonly sentence: Words;
}
