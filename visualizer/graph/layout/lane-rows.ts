import type { Point } from './geometry.js';
import { BAND_GAP, NAME_HEIGHT, ROW_GAP, STAGGER, SYMBOL, columnX, labelHeight, type Grid } from './slots.js';

/** A lane as a grid of slots, row by row; an empty slot holds null. */
export type LaneSlots = readonly (string | null)[];

export interface Band {
  readonly top: number;
  readonly height: number;
}

export interface Placed {
  readonly positions: ReadonlyMap<string, Point>;
  /** Where each slot of each lane lies, taken or empty. */
  readonly slots: readonly (readonly Point[])[];
  /** One per lane; a lane without nodes has none. */
  readonly bands: readonly (Band | null)[];
  readonly height: number;
}

/** A row's nodes spread evenly over the columns. */
export function spread(row: readonly string[], columns: number): LaneSlots {
  const slots = Array.from<string | null>({ length: columns }).fill(null);
  row.forEach((node, index) => (slots[Math.floor(((index + 0.5) * columns) / row.length)] = node));
  return slots;
}

interface Measures {
  readonly grid: Grid;
  readonly narrow: boolean;
  /** Lines of a node's label. */
  readonly lines: (node: string) => number;
}

/** The row's height above its gap: its highest label, and the stagger when its columns use it. */
function rowHeight(row: LaneSlots, { lines }: Measures): number {
  return Math.max(...row.map((node, column) => (node === null ? 0 : SYMBOL + labelHeight(lines(node)) + (column % 2) * STAGGER)));
}

/** Where every node stands when its lane has these slots. */
export function placeLanes(lanes: readonly LaneSlots[], measures: Measures): Placed {
  const { grid, narrow } = measures;
  const positions = new Map<string, Point>();
  const bands: (Band | null)[] = [];
  const places: Point[][] = [];
  let y = 0;
  for (const slots of lanes) {
    const top = y;
    const own: Point[] = [];
    places.push(own);
    if (slots.length > 0) y += narrow ? NAME_HEIGHT : ROW_GAP / 2;
    for (let start = 0; start < slots.length; start += grid.columns) {
      const row = slots.slice(start, start + grid.columns);
      row.forEach((node, column) => {
        const point = { x: columnX(grid, column), y: y + SYMBOL / 2 + (column % 2) * STAGGER };
        own.push(point);
        if (node !== null) positions.set(node, point);
      });
      y += rowHeight(row, measures) + ROW_GAP;
    }
    bands.push(slots.length > 0 ? { top, height: y - ROW_GAP / 2 - top } : null);
    if (slots.length > 0) y += BAND_GAP - ROW_GAP / 2;
  }
  return { positions, slots: places, bands, height: Math.max(0, y - BAND_GAP) };
}
