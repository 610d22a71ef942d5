import type { LandMatrixQuery } from '../../api/generated/operations.js';

type Clarity = LandMatrixQuery['federalState']['clarity'][number];

/** How clear it is who leads on a task, where it is not simply clear: drawn as the network draws it. */
export const FINDING_LOOKS = ['parallel', 'mehrere-angebote', 'unklar', 'nicht-dokumentiert', 'gibt-es-nicht'] as const;
export type FindingLook = (typeof FINDING_LOOKS)[number];

export interface MatrixFinding {
  readonly look: FindingLook;
  /** The service's sentence. */
  readonly text: string;
  /** Empty: in the whole Land. */
  readonly places: readonly string[];
}

function lookOf({ clarity, contested }: Clarity): FindingLook | undefined {
  switch (clarity) {
    case 'CONTESTED':
      return contested.length > 0 ? 'parallel' : 'unklar';
    case 'SHARED_UNDOCUMENTED':
      return 'mehrere-angebote';
    case 'UNKNOWN':
      return 'nicht-dokumentiert';
    case 'NONE':
      return 'gibt-es-nicht';
    case 'SINGLE':
    case 'SHARED_RULED':
      return undefined;
  }
}

/** What is not simply clear about a task in the Land with this key. */
export function findingsOf(clarity: readonly Clarity[], land: string): readonly MatrixFinding[] {
  return clarity.flatMap((one) => {
    const look = lookOf(one);
    return look ? [{ look, text: one.text, places: one.areas.some(({ key }) => key === land) ? [] : one.areas.map(({ name }) => name) }] : [];
  });
}
