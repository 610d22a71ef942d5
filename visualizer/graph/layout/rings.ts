import type { Statement } from '../net.js';
import { overlap, type Point } from './geometry.js';
import { boxAt, type Arrange, type Extent } from './placement.js';
import { onOneGround, separate, type Placeable } from './separate.js';

/** How much a ring is pulled longer at a time until its labels have room, and how often at most. */
const PULL = 24;
const PULLS = 60;

/** The nodes by their distance from the middle in hops, breadth first; those that cannot be reached come last. O(hops × members). */
export function hopsFrom(middle: string, nodes: readonly string[], statements: readonly Statement[]): readonly (readonly string[])[] {
  const rings: (readonly string[])[] = [];
  const left = new Set(nodes);
  for (let ring: readonly string[] = [middle]; ring.length > 0;) {
    rings.push(ring);
    for (const node of ring) left.delete(node);
    const reached = new Set(ring);
    const near = new Set(statements.filter(({ members }) => members.some(({ node }) => reached.has(node))).flatMap(({ members }) => members.map(({ node }) => node)));
    ring = nodes.filter((node) => left.has(node) && near.has(node));
  }
  return left.size > 0 ? [...rings, [...left]] : rings;
}

/** Each ring's nodes with their angles, near those of the ring within that they are connected with. */
function anglesOf(rings: readonly (readonly string[])[], statements: readonly Statement[]): ReadonlyMap<string, number> {
  const angles = new Map<string, number>();
  const aim = (node: string): number => {
    const known = statements.filter(({ members }) => members.some((member) => member.node === node)).flatMap(({ members }) => members.flatMap((member) => angles.get(member.node) ?? []));
    return known.length === 0 ? 0 : known.reduce((sum, angle) => sum + angle, 0) / known.length;
  };
  for (const ring of rings.slice(1)) {
    const aims = new Map(ring.map((node) => [node, aim(node)]));
    const ordered = [...ring].sort((a, b) => (aims.get(a) ?? 0) - (aims.get(b) ?? 0));
    ordered.forEach((node, index) => angles.set(node, (2 * Math.PI * (index + 0.5)) / ordered.length));
  }
  return angles;
}

interface Around {
  readonly rings: readonly (readonly string[])[];
  readonly angles: ReadonlyMap<string, number>;
  readonly width: number;
  readonly extent: (node: string) => Extent;
}

function placesWith(step: number, { rings, angles, width, extent }: Around): readonly Placeable[] {
  const widest = Math.max(...rings.flat().map((node) => Math.max(extent(node).left, extent(node).right)));
  const outermost = Math.max(1, rings.length - 1);
  const middle: Point = { x: width / 2, y: outermost * step + 40 };
  return rings.flatMap((ring, hops) => ring.map((id) => {
    const angle = (angles.get(id) ?? 0) - Math.PI / 2;
    const across = Math.max(0, (width / 2 - widest - 8) * (hops / outermost));
    return { id, extent: extent(id), x: Math.round(middle.x + (hops === 0 ? 0 : across * Math.cos(angle))), y: Math.round(middle.y + hops * step * Math.sin(angle)) };
  }));
}

function isClear(places: readonly Placeable[]): boolean {
  const boxes = places.map((place) => boxAt(place, place.extent));
  return boxes.every((box, index) => boxes.slice(index + 1).every((other) => !overlap(box, other)));
}

/**
 * A node in the middle, the others on rings around it by their distance in hops. The rings are made higher until no label
 * covers anything; where that does not help, nodes move down.
 */
export function inRings(middle: string): Arrange {
  return ({ net, width, extent }) => {
    const rings = hopsFrom(middle, net.nodes.map(({ id }) => id), net.statements);
    const around = { rings, angles: anglesOf(rings, net.statements), width, extent };
    const tried = Array.from({ length: PULLS }, (_, pull) => 110 + pull * PULL);
    const step = tried.find((candidate) => isClear(placesWith(candidate, around))) ?? tried[0] ?? 0;
    return onOneGround(separate(placesWith(step, around), width), width, extent);
  };
}
