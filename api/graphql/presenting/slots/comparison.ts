import type { ComparisonAnswer } from '../../../application/queries/comparison.js';
import type { ComparisonRow as JudgedRow } from '../../../domain/analysis/comparison/comparison.js';
import { Comparison, ComparisonRow } from '../../../../schema/types/comparison.js';
import { SlotObject } from './slot.js';

/** One slot on both sides as the API shows it, each at the moment of its own side. */
export class ComparisonRowObject extends ComparisonRow {
  readonly leftSlot: SlotObject;
  readonly rightSlot: SlotObject;

  constructor({ left, right, ...row }: JudgedRow, sides: Pick<ComparisonAnswer, 'left' | 'right'>) {
    super();
    const { key, outcome, onlyLeftKinds, onlyRightKinds } = row;
    Object.assign(this, { key, outcome, onlyLeftKinds, onlyRightKinds });
    this.leftSlot = new SlotObject(left, sides.left.known, sides.left.moment);
    this.rightSlot = new SlotObject(right, sides.right.known, sides.right.moment);
  }
}

/** Two sides as the API shows them. */
export class ComparisonObject extends Comparison {
  constructor(readonly found: ComparisonAnswer) {
    super();
    const rows = new Map(found.rows.map((row) => [row, new ComparisonRowObject(row, found)]));
    Object.assign(this, { rows: [...rows.values()], differences: found.differences.flatMap((row) => rows.get(row) ?? []), similarity: found.similarity });
  }
}
