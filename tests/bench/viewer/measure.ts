/** One thing that is measured in the viewer, with what it is to reach. */
export interface ViewerRow {
  readonly measure: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'redraws/s';
  /** Null: it has none and is told so that nobody takes another row for it. */
  readonly aim: number | null;
  /** Whether less is better, or more. */
  readonly better: 'less' | 'more';
}

export const reached = ({ value, better }: ViewerRow, aim: number): boolean => (better === 'less' ? value <= aim : value >= aim);
