import { Board } from './board.js';
import type { LaneSlots, Placed } from './lane-rows.js';
import { string, type Link } from './strands.js';

const PASSES = 12;

/**
 * Local search: node after node takes the slot of its lane where lines cross least, run through no other node and are
 * short, exchanging places with whoever stands there; those whose neighbours moved are asked again, until all rest.
 * Rows take their new heights after each pass. Deterministic. O(nodes asked × slots tried × lines at a node × (lines +
 * nodes)), and never more than the effort that the board allows.
 */
export function improve(lanes: readonly LaneSlots[], links: readonly Link[], place: (lanes: readonly LaneSlots[]) => Placed): Placed {
  let placed = place(lanes);
  const board = new Board(lanes, string(links, placed.positions));
  for (let count = 0; count < PASSES; count += 1) {
    board.lieOn(placed);
    const moved = board.settleAll();
    if (!moved) break;
    placed = place(board.lanes);
  }
  return placed;
}
