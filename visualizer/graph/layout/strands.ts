import type { Box, Point, Segment } from './geometry.js';
import { SYMBOL } from './slots.js';

/** Half of what a line must keep clear of at a node: its symbol and the first line of its label. */
const CLEAR = { width: SYMBOL / 2 + 7, height: SYMBOL / 2 + 15 };
const LABEL = 8;

/** A line between two nodes, as the layout sees it. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/** A node where it stands at the moment: the room it needs, and the strands that end at it. */
export class Spot implements Point, Box {
  x = 0;
  y = 0;
  left = 0;
  top = 0;
  right = 0;
  bottom = 0;
  readonly strands: Strand[] = [];
  /** Might stand better elsewhere. */
  restless = true;

  constructor(readonly id: string) {}

  /** The middle of its neighbours: where it would stand if it were free. */
  aim(): Point {
    const others = this.strands.map(({ from, to }) => (from === this ? to : from));
    const sum = others.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
    return { x: sum.x / others.length, y: sum.y / others.length };
  }

  /** It and its neighbours look for their places again. */
  stir(): void {
    this.restless = true;
    for (const { from, to } of this.strands) from.restless = to.restless = true;
  }

  moveTo({ x, y }: Point): void {
    this.x = x;
    this.y = y;
    this.left = x - CLEAR.width;
    this.right = x + CLEAR.width;
    this.top = y + LABEL - CLEAR.height;
    this.bottom = y + LABEL + CLEAR.height;
    for (const strand of this.strands) strand.measure();
  }
}

/** A straight line between two spots. Its bounds are kept: most lines lie far from each other. */
export class Strand implements Segment, Box {
  left = 0;
  top = 0;
  right = 0;
  bottom = 0;
  /** Ends at a spot that is being moved. */
  loose = false;

  constructor(readonly from: Spot, readonly to: Spot) {
    from.strands.push(this);
    to.strands.push(this);
  }

  measure(): void {
    const { from, to } = this;
    this.left = Math.min(from.x, to.x);
    this.right = Math.max(from.x, to.x);
    this.top = Math.min(from.y, to.y);
    this.bottom = Math.max(from.y, to.y);
  }
}

/** Nodes and the lines between them, ready to be moved. */
export interface Strung {
  readonly spots: readonly Spot[];
  readonly spotOf: ReadonlyMap<string, Spot>;
  readonly strands: readonly Strand[];
}

/** A link from a node to itself, or to one that has no place, needs no strand. */
export function string(links: readonly Link[], positions: ReadonlyMap<string, Point>): Strung {
  const spotOf = new Map([...positions.keys()].map((node) => [node, new Spot(node)]));
  const strands = links.flatMap(({ from, to }) => {
    const [start, end] = [spotOf.get(from), spotOf.get(to)];
    return start && end && start !== end ? [new Strand(start, end)] : [];
  });
  for (const [node, spot] of spotOf) spot.moveTo(positions.get(node) ?? spot);
  return { spots: [...spotOf.values()], spotOf, strands };
}
