import fc from 'fast-check';
import { buildNet } from '../../visualizer/graph/build-net.js';
import { placeFreely } from '../../visualizer/graph/force.js';
import { around, overlap, type Box } from '../../visualizer/graph/layout/geometry.js';
import { inLanes } from '../../visualizer/graph/layout/lanes.js';
import { bodiesOf, layOut, type Canvas } from '../../visualizer/graph/layout/lay-out.js';
import { linksOf } from '../../visualizer/graph/layout/place-nodes.js';
import type { Arrange } from '../../visualizer/graph/layout/placement.js';
import { hopsFrom, inRings } from '../../visualizer/graph/layout/rings.js';
import { footprint } from '../../visualizer/graph/layout/slots.js';
import { spreadOut } from '../../visualizer/graph/layout/spread-out.js';
import { drawingOf } from '../../visualizer/graph/lines.js';
import type { Net } from '../../visualizer/graph/net.js';
import type { Picture } from '../../visualizer/graph/picture.js';
import { drawnNet } from './large-nets.js';
import { actor, constellation, cooperation } from './drawn.js';
import { LAND, nets } from './random-nets.js';

const measure = (text: string): number => text.replaceAll('\u00ad', '').length * 6.5;
const canvas = (width: number): Canvas => ({ width, measure, nameOf: ({ name, id }) => name || id, wordOf: (id) => (Number(id.slice(-1)) < 3 ? 'gibt es nicht' : '') });
const freely = (net: Net, width: number): Arrange => spreadOut(placeFreely(bodiesOf(net, canvas(width)), linksOf(drawingOf(net))));
const middleOf = (net: Net): string => net.nodes[0]?.id ?? '';

/** Everything with letters: symbols with their labels, and words. */
function lettered({ nodes, words }: Picture): readonly Box[] {
  return [...nodes.map(({ x, y, lines }) => footprint({ x, y }, lines.length, Math.max(0, ...lines.map(measure)))), ...words.map((word) => around(word, word.width, word.height))];
}

function collisions(picture: Picture): number {
  const boxes = lettered(picture);
  return boxes.reduce((count, box, index) => count + boxes.slice(index + 1).filter((other) => overlap(box, other)).length, 0);
}

const WAYS: readonly (readonly [name: string, way: (net: Net, width: number) => Arrange])[] = [
  ['in lanes', () => inLanes], ['freely', freely], ['in rings', (net) => inRings(middleOf(net))],
];

describe.each(WAYS)('arranged %s, two hundred actors', (_name, way) => {
  const net = drawnNet(200);
  const picture = layOut(net, canvas(900), way(net, 900));

  test('each have a place, and neither labels nor words cover anything', () => {
    expect(picture.nodes).toHaveLength(200);
    expect(picture.words.length).toBeGreaterThan(20);
    expect(collisions(picture)).toBe(0);
    expect(lettered(picture).every(({ left, right, top, bottom }) => left >= -1 && right <= 901 && top >= 0 && bottom <= picture.height)).toBe(true);
  });

  test('stand in the same places when the same data come again', () => {
    const drawn = (): Picture => layOut(drawnNet(60), canvas(900), way(drawnNet(60), 900));
    expect(drawn()).toEqual(drawn());
  });
});

describe('rings', () => {
  test('hold everybody once, at the distance in hops', () => {
    fc.assert(fc.property(nets, (net) => {
      const rings = hopsFrom(middleOf(net), net.nodes.map(({ id }) => id), net.statements);
      expect(rings.flat().sort()).toEqual(net.nodes.map(({ id }) => id).sort());
      expect(rings[0]).toEqual([middleOf(net)]);
    }));
    const [a, b, c] = ['a', 'b', 'c'].map((id) => actor(`actor:${id}`, 'OTHER', 'STATE')) as [ReturnType<typeof actor>, ReturnType<typeof actor>, ReturnType<typeof actor>];
    const chain = buildNet(constellation({ actors: [c, a, b], cooperations: [cooperation('cooperation:ab', [a, b]), cooperation('cooperation:bc', [b, c])] }), LAND);
    expect(hopsFrom('actor:a', chain.nodes.map(({ id }) => id), chain.statements)).toEqual([['actor:a'], ['actor:b'], ['actor:c']]);
  });

  test('cover nothing in any net and width', () => {
    fc.assert(fc.property(nets, fc.constantFrom(260, 640, 1100), (net, width) => expect(collisions(layOut(net, canvas(width), inRings(middleOf(net))))).toBe(0)), { numRuns: 40 });
  });
});

test('a free layout leaves chance as it was', () => {
  const chance = Math.random;
  placeFreely([{ id: 'a', width: 10, height: 10 }, { id: 'b', width: 10, height: 10 }], [{ from: 'a', to: 'b' }]);
  expect(Math.random).toBe(chance);
});
