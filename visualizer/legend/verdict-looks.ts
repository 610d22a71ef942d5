import type { Extent } from '../../schema/vocabulary/extent.js';
import type { UnknownReason } from '../../schema/vocabulary/unknown-reason.js';
import type { Verdict } from '../../schema/vocabulary/verdict.js';

/** How a verdict looks; each has a sign and a word of its own. */
export type VerdictLook = 'present' | 'part' | 'several' | 'absent' | 'unclear' | 'unknown' | 'inapplicable';

/** The looks of slots, in the order of the legend. */
export const SLOT_LOOKS = ['present', 'part', 'absent', 'unclear', 'unknown', 'inapplicable'] as const;

/** How a slot can look. */
export type SlotLook = (typeof SLOT_LOOKS)[number];

const UNCLEAR: readonly (UnknownReason | null)[] = ['CONFLICTING', 'ALTERNATIVE_OPEN'];

interface Judged {
  readonly verdict: Verdict;
  readonly extent: Extent | null;
  readonly unknownReason: UnknownReason | null;
}

/** Only what is documented as not existing looks so; whatever is not known looks like nothing else. */
export function lookOfVerdict({ verdict, extent, unknownReason }: Judged): SlotLook {
  if (verdict === 'PRESENT') return extent === 'PART' ? 'part' : 'present';
  if (verdict === 'ABSENT_CONFIRMED') return 'absent';
  if (verdict === 'NOT_APPLICABLE') return 'inapplicable';
  return UNCLEAR.includes(unknownReason) ? 'unclear' : 'unknown';
}
