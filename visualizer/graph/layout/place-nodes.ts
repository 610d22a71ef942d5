import { LANES } from '../../legend/lanes.js';
import type { Drawing } from '../lines.js';
import type { Net, NetNode } from '../net.js';
import type { Link } from './strands.js';
import { improve } from './improve.js';
import { placeLanes, spread, type LaneSlots, type Placed } from './lane-rows.js';
import { orderRows, pullOf, rowsOf, type Neighbours, type Rows } from './order.js';
import { NARROW, gridFor } from './slots.js';

/** Neighbours by line, or through a joint. */
function neighboursIn({ lines, joints }: Drawing): Neighbours {
  const neighbours = new Map<string, string[]>();
  const join = (group: readonly string[]): void => {
    for (const one of group) neighbours.set(one, [...(neighbours.get(one) ?? []), ...group.filter((other) => other !== one)]);
  };
  for (const { members } of joints) join(members);
  for (const { from, to } of lines) join([from, to]);
  return neighbours;
}

const lanesOf = (nodes: readonly NetNode[]): Rows => LANES.map(({ level }) => nodes.filter((node) => node.level === level).map(({ id }) => id));

/** The start from which the layout works: every lane in rows, every row in an order with few crossings. */
function startOf(lanes: Rows, neighbours: Neighbours, columns: number): readonly LaneSlots[] {
  const pull = pullOf(lanes, neighbours);
  const rows = lanes.map((lane) => rowsOf(lane, columns, pull));
  const ordered = orderRows(rows.flat(), neighbours);
  let start = 0;
  return rows.map((lane) => ordered.slice(start, (start += lane.length)).flatMap((row) => spread(row, columns)));
}

/** The members of a joint pull on each other as if they were joined directly. */
export function linksOf({ lines, joints }: Drawing): readonly Link[] {
  const inner = new Set(joints.map(({ id }) => id));
  const direct = lines.filter(({ from, to }) => !inner.has(from) && !inner.has(to));
  return [...direct, ...joints.flatMap(({ members: [first = '', ...rest] }) => rest.map((other) => ({ from: first, to: other })))];
}

/** Where the nodes of a net stand: in the lane of their level, near those they are connected with. */
export function placeNodes(net: Net, drawing: Drawing, { width, lines }: { readonly width: number; readonly lines: (node: string) => number }): Placed {
  const grid = gridFor(width);
  const measures = { grid, narrow: width < NARROW, lines };
  return improve(startOf(lanesOf(net.nodes), neighboursIn(drawing), grid.columns), linksOf(drawing), (lanes) => placeLanes(lanes, measures));
}
