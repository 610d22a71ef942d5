import fc from 'fast-check';
import { around, contains, controlOf, overlap, type Box, type Point } from '../../visualizer/graph/layout/geometry.js';
import { inLanes } from '../../visualizer/graph/layout/lanes.js';
import { layOut, pictureAt, placeNet, type Canvas } from '../../visualizer/graph/layout/lay-out.js';
import type { Arrange } from '../../visualizer/graph/layout/placement.js';
import { inRings } from '../../visualizer/graph/layout/rings.js';
import { SYMBOL } from '../../visualizer/graph/layout/slots.js';
import type { Net } from '../../visualizer/graph/net.js';
import type { Picture } from '../../visualizer/graph/picture.js';
import { steadyNet, unfiltered } from '../../visualizer/graph/steady.js';
import { visiblePart } from '../../visualizer/graph/visible.js';
import { HIDDEN_AT_FIRST, LEGEND_KEYS } from '../../visualizer/legend/entries.js';
import { drawnNet } from './large-nets.js';
import { nets } from './random-nets.js';

/** A symbol with the widest border that marks it. */
const BORDERED = SYMBOL + 6;
const JOINT = 9;

const measure = (text: string): number => text.replaceAll('\u00ad', '').length * 6.5;
const canvas = (width: number): Canvas => ({ width, measure, nameOf: ({ name, id }) => name || id, wordOf: (id) => (Number(id.slice(-1)) < 5 ? 'gibt es nicht' : '') });
const widths = fc.integer({ min: 280, max: 1600 });
const ways = fc.constantFrom<(net: Net) => Arrange>(() => inLanes, (net) => inRings(net.nodes[0]?.id ?? ''));

const symbolsOf = ({ nodes }: Picture): readonly Box[] => nodes.map((node) => around(node, BORDERED, BORDERED));

/** Pairs of things that must not touch and do. */
function touching(picture: Picture): number {
  const symbols = symbolsOf(picture);
  const joints = picture.joints.map((joint) => around(joint, JOINT, JOINT));
  const words = picture.words.map((word) => around(word, word.width, word.height));
  const others = [...joints, ...words];
  const met = (box: Box, index: number): number => [...symbols.slice(index + 1), ...others].filter((other) => overlap(box, other)).length;
  return symbols.reduce((count, box, index) => count + met(box, index), 0) + joints.filter((joint) => words.some((word) => overlap(joint, word))).length;
}

interface End {
  readonly at: Point;
  readonly box: Box;
}

/** Lines whose curve begins inside the symbol at which it ends: the renderer could not draw them. */
function swallowed(picture: Picture): readonly string[] {
  const ends = new Map<string, End>([
    ...picture.nodes.map((node) => [node.node.id, { at: node, box: around(node, BORDERED, BORDERED) }] as const), ...picture.joints.map((joint) => [joint.id, { at: joint, box: around(joint, JOINT, JOINT) }] as const),
  ]);
  return picture.lines.flatMap(({ id, from, to, bend }) => {
    const [start, end] = [ends.get(from), ends.get(to)];
    if (!start || !end) return [id];
    const control = controlOf({ from: start.at, to: end.at }, bend);
    return contains(start.box, control) || contains(end.box, control) ? [id] : [];
  });
}

describe('in a picture of any width', () => {
  test('no symbol touches another, a joint or a word, and every line comes out of its ends', () => {
    fc.assert(fc.property(nets, widths, ways, (net, width, way) => {
      const picture = layOut(net, canvas(width), way(net));
      expect({ touching: touching(picture), swallowed: swallowed(picture) }).toEqual({ touching: 0, swallowed: [] });
    }), { numRuns: 150 });
  });

  test.each([280, 520, 806, 1600])('of two hundred actors neither, at %i pixels', (width) => {
    const picture = layOut(drawnNet(200), canvas(width));
    expect({ touching: touching(picture), swallowed: swallowed(picture) }).toEqual({ touching: 0, swallowed: [] });
  });
});

describe('when something is switched off', () => {
  const hiding = fc.subarray([...LEGEND_KEYS]);

  test('nobody moves who stays, as long as half of all and every lane are left; nothing touches', () => {
    fc.assert(fc.property(nets, hiding, fc.tuple(widths, ways), (whole, keys, [width, way]) => {
      const hidden = [...HIDDEN_AT_FIRST, ...keys];
      const before = unfiltered(whole, { hidden, around: null });
      const shown = visiblePart(whole, { hidden, around: null });
      const steady = steadyNet(shown, before, 300);
      const placement = placeNet(steady, canvas(width), way(steady));
      const picture = pictureAt(placement, shown, canvas(width));
      expect(picture.nodes.map(({ node }) => node.id)).toEqual(shown.nodes.map(({ id }) => id));
      expect({ touching: touching(picture), swallowed: swallowed(picture) }).toEqual({ touching: 0, swallowed: [] });
      const [levels, left] = [before, shown].map(({ nodes }) => new Set(nodes.map(({ level }) => level)).size);
      if (left === levels && 2 * shown.nodes.length >= before.nodes.length) {
        const first = new Map(pictureAt(placement, before, canvas(width)).nodes.map(({ node, x, y }) => [node.id, { x, y }]));
        for (const { node, x, y } of picture.nodes) expect([node.id, first.get(node.id)]).toEqual([node.id, { x, y }]);
      }
    }), { numRuns: 150 });
  });

  test('what is shown is always part of what its places were sought for', () => {
    fc.assert(fc.property(nets, hiding, fc.tuple(fc.nat(), fc.integer({ min: 1, max: 3 })), (whole, hidden, [which, depth]) => {
      const node = whole.nodes[which % whole.nodes.length]?.id ?? '';
      for (const around of [null, { node, depth }]) {
        const before = unfiltered(whole, { hidden, around });
        const shown = visiblePart(whole, { hidden, around });
        const held = new Set([...before.nodes, ...before.statements].map(({ id }) => id));
        expect([...shown.nodes, ...shown.statements].filter(({ id }) => !held.has(id))).toEqual([]);
      }
    }));
  });

  test('places are sought anew where little is left, a lane is empty, or too many would have to be placed', () => {
    const before = drawnNet(40);
    const some = (count: number): Net => ({ nodes: before.nodes.slice(0, count), statements: [] });
    expect(steadyNet(some(39), before, 300)).toBe(before);
    expect(steadyNet(some(39), before, 39)).toEqual(some(39));
    expect(steadyNet(some(19), before, 300)).toEqual(some(19));
    const withoutLane: Net = { nodes: before.nodes.filter(({ level }) => level !== 'FEDERAL'), statements: [] };
    expect(steadyNet(withoutLane, before, 300)).toBe(withoutLane);
  });
});
