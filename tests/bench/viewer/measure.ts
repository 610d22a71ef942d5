/** One thing that is measured in the viewer, with what it is to reach. */
export interface ViewerRow {
  readonly measure: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'redraws/s';
  readonly aim: number;
  /** Whether less is better, or more. */
  readonly better: 'less' | 'more';
}

export const reached = ({ value, aim, better }: ViewerRow): boolean => (better === 'less' ? value <= aim : value >= aim);
