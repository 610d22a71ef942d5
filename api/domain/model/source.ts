import type { SourceKind } from '../../../schema/vocabulary/source-kind.js';
import type { Day } from './time.js';

/** A document that vouches for facts. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: Day | null;
  readonly url: string | null;
  readonly kind: SourceKind;
}

/** A place in a source. Of the passage itself only hash and length are kept. */
export interface Evidence {
  readonly source: string;
  /** Section and item, page or line range; unique per source within a fact version. */
  readonly locator: string;
  /** SHA-256, hex, of the folded passage (lower case, white space to single blanks, trimmed). */
  readonly passageSha256: string | null;
  /** Length of the folded passage in code points. */
  readonly passageLength: number | null;
  readonly retrievedAt: Day | null;
  readonly assertedBy: string | null;
}
