import { contains, overlap, type Box, type Point } from './geometry.js';

/** Side of a cell in pixels: about as large as what lies in it. */
const CELL = 80;

const cellOf = (column: number, row: number): number => row * 65_536 + column;

/** Calls with every cell that a box touches until one answers yes. */
function someCell({ left, top, right, bottom }: Box, found: (cell: number) => boolean): boolean {
  const [last, lowest] = [Math.floor(right / CELL), Math.floor(bottom / CELL)];
  for (let row = Math.floor(top / CELL); row <= lowest; row += 1) {
    for (let column = Math.floor(left / CELL); column <= last; column += 1) if (found(cellOf(column, row))) return true;
  }
  return false;
}

/**
 * Things with room around them on a plane, kept by cells: asking for those near a place looks at few of them,
 * however many there are. Asking and adding are O(cells of the box × things in a cell).
 */
export class Taken<T extends Box = Box> {
  private readonly cells = new Map<number, T[]>();

  constructor(things: Iterable<T> = []) {
    for (const thing of things) this.add(thing);
  }

  add(thing: T): void {
    someCell(thing, (cell) => {
      const here = this.cells.get(cell);
      if (here) here.push(thing);
      else this.cells.set(cell, [thing]);
      return false;
    });
  }

  /** Whether something of which this holds overlaps a box. */
  some(box: Box, holds: (thing: T) => boolean): boolean {
    return someCell(box, (cell) => this.cells.get(cell)?.some((thing) => overlap(thing, box) && holds(thing)) ?? false);
  }

  /** Whether nothing overlaps a box. */
  isFree(box: Box): boolean {
    return !this.some(box, () => true);
  }

  /** Everything in which a point lies. */
  at(point: Point): readonly T[] {
    return this.cells.get(cellOf(Math.floor(point.x / CELL), Math.floor(point.y / CELL)))?.filter((thing) => contains(thing, point)) ?? [];
  }
}
