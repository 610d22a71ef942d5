import type { Slot } from './slot.js';

/** Three counts, never merged into one figure, and Länder are never ranked by them. */
export interface Coverage {
  readonly present: number;
  readonly presentInPart: number;
  readonly absentConfirmed: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** present / (present + absent + unknown), 0 to 1; null without such rows. */
  readonly coverage: number | null;
  /** (present + absent) / (present + absent + unknown), 0 to 1; null without such rows. */
  readonly knowledge: number | null;
}

export function coverageOf(slots: readonly Slot[]): Coverage {
  const count = (fits: (slot: Slot) => boolean): number => slots.filter(fits).length;
  const present = count(({ verdict }) => verdict === 'PRESENT');
  const absentConfirmed = count(({ verdict }) => verdict === 'ABSENT_CONFIRMED');
  const unknown = count(({ verdict }) => verdict === 'UNKNOWN');
  const all = present + absentConfirmed + unknown;
  return {
    present,
    presentInPart: count(({ verdict, extent }) => verdict === 'PRESENT' && extent === 'PART'),
    absentConfirmed,
    unknown,
    notApplicable: slots.length - all,
    coverage: all === 0 ? null : present / all,
    knowledge: all === 0 ? null : (present + absentConfirmed) / all,
  };
}
