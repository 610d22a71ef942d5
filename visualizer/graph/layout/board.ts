import { costAt } from './cost.js';
import type { Point } from './geometry.js';
import type { LaneSlots, Placed } from './lane-rows.js';
import type { Spot, Strung } from './strands.js';

/** Slots tried for a node: those nearest to the middle of its neighbours. */
const TRIED = 10;
/** So many lines and nodes are looked at in all: bounds the time, whatever the net. */
const EFFORT = 8_000_000;
/** Better by less than this is no better: keeps rounding from going round in circles. */
const ENOUGH = 0.01;

/** A slot of a lane, with the node that stands on it. */
interface Slot {
  node: Spot | null;
  point: Point;
}

/** The slots nearest to a point, nearest first. */
function nearestTo({ x, y }: Point, slots: readonly Slot[]): readonly Slot[] {
  const far = new Map(slots.map((slot) => [slot, Math.hypot(slot.point.x - x, slot.point.y - y)]));
  return [...slots].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0)).slice(0, TRIED);
}

function exchange(a: Slot, b: Slot): void {
  [a.node, b.node] = [b.node, a.node];
  for (const { node, point } of [a, b]) node?.moveTo(point);
}

/** Nodes on the slots of their lanes, each looking for a better one. */
export class Board {
  private readonly board: readonly (readonly Slot[])[];
  private effort = EFFORT;

  constructor(lanes: readonly LaneSlots[], private readonly strung: Strung) {
    const slotOf = (node: string | null): Slot => ({ node: (node !== null && strung.spotOf.get(node)) || null, point: { x: 0, y: 0 } });
    this.board = lanes.map((lane) => lane.map(slotOf));
  }

  get lanes(): readonly LaneSlots[] {
    return this.board.map((lane) => lane.map(({ node }) => node?.id ?? null));
  }

  /** Gives every slot its point. */
  lieOn({ slots }: Placed): void {
    this.board.forEach((lane, level) => lane.forEach((slot, index) => {
      slot.point = slots[level]?.[index] ?? slot.point;
      slot.node?.moveTo(slot.point);
    }));
  }

  /** Lets every restless node settle once; whether any moved. */
  settleAll(): boolean {
    let moved = false;
    for (const lane of this.board) for (const slot of lane) if (slot.node?.restless) moved = this.settle(slot, lane) || moved;
    return moved;
  }

  /** Moves the node of a slot to the slot that is best for the whole picture. */
  private settle(slot: Slot, lane: readonly Slot[]): boolean {
    const { node } = slot;
    if (!node || this.effort < 0) return false;
    node.restless = false;
    if (node.strands.length === 0) return false;
    let best = { slot, gain: ENOUGH };
    for (const other of nearestTo(node.aim(), lane)) {
      const gain = other === slot ? 0 : this.gainOf(slot, other, best.gain);
      if (gain > best.gain) best = { slot: other, gain };
    }
    if (best.slot === slot) return false;
    exchange(slot, best.slot);
    for (const { node: stirred } of [slot, best.slot]) stirred?.stir();
    return true;
  }

  /** By how much an exchange makes the picture better, roughly if by less than at least; nothing stays changed. */
  private gainOf(a: Slot, b: Slot, least: number): number {
    const moved = [a.node, b.node].filter((node) => node !== null);
    const before = costAt(moved, this.strung);
    exchange(a, b);
    const after = costAt(moved, this.strung, before - least);
    exchange(a, b);
    for (const { strands } of moved) this.effort -= 2 * strands.length * (this.strung.strands.length + this.strung.spots.length);
    return before - after;
  }
}
