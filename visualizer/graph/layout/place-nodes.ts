import { LANES } from '../../legend/lanes.js';
import type { Drawing } from '../lines.js';
import type { Net, NetNode } from '../net.js';
import type { Link } from './cost.js';
import { improve } from './improve.js';
import { placeLanes, slotsOf, type Placed } from './lane-rows.js';
import { orderLanes, type Neighbours } from './order.js';
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

/** The lanes from top to bottom, connected nodes first: the start from which the layout works. */
function lanesOf(nodes: readonly NetNode[], neighbours: Neighbours): readonly (readonly string[])[] {
  const apart = ({ id }: NetNode): number => (neighbours.has(id) ? 0 : 1);
  return LANES.map(({ level }) => nodes.filter((node) => node.level === level).sort((a, b) => apart(a) - apart(b)).map(({ id }) => id));
}

/** The members of a joint pull on each other as if they were joined directly. */
function linksOf({ lines, joints }: Drawing): readonly Link[] {
  const inner = new Set(joints.map(({ id }) => id));
  const direct = lines.filter(({ from, to }) => !inner.has(from) && !inner.has(to));
  return [...direct, ...joints.flatMap(({ members: [first = '', ...rest] }) => rest.map((other) => ({ from: first, to: other })))];
}

/** Where the nodes of a net stand: in the lane of their level, near those they are connected with. */
export function placeNodes(net: Net, drawing: Drawing, { width, lines }: { readonly width: number; readonly lines: (node: string) => number }): Placed {
  const grid = gridFor(width);
  const neighbours = neighboursIn(drawing);
  const ordered = orderLanes(lanesOf(net.nodes, neighbours), neighbours);
  const measures = { grid, narrow: width < NARROW, lines };
  return improve(ordered.map((lane) => slotsOf(lane, grid.columns)), linksOf(drawing), (lanes) => placeLanes(lanes, measures));
}
