import fc from 'fast-check';
import { LANES } from '../../visualizer/legend/lanes.js';
import { countCrossings } from '../../visualizer/graph/layout/cost.js';
import { around, contains, overlap, type Box } from '../../visualizer/graph/layout/geometry.js';
import { layOut } from '../../visualizer/graph/layout/lay-out.js';
import { orderRows, pullOf, rowsOf } from '../../visualizer/graph/layout/order.js';
import { spread } from '../../visualizer/graph/layout/lane-rows.js';
import { footprint } from '../../visualizer/graph/layout/slots.js';
import { buildNet } from '../../visualizer/graph/build-net.js';
import type { Picture } from '../../visualizer/graph/picture.js';
import { actor, constellation, cooperation } from './drawn.js';
import { LAND, nets } from './random-nets.js';

const measure = (text: string): number => text.replaceAll('\u00ad', '').length * 6.5;
const canvas = (width: number) => ({ width, measure, nameOf: ({ name, id }: { name: string; id: string }) => name || id, wordOf: (id: string) => (id.startsWith('absence') ? 'gibt es nicht' : '') });
const boxesOf = ({ nodes }: Picture): readonly Box[] => nodes.map(({ x, y, lines }) => footprint({ x, y }, lines.length, Math.max(0, ...lines.map(measure))));
const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] => items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
const widths = fc.constantFrom(260, 480, 640, 860, 1400);

describe('the lanes', () => {
  test('place every node once, in the band of its level and inside the picture', () => {
    fc.assert(fc.property(nets, widths, (net, width) => {
      const picture = layOut(net, canvas(width));
      expect(picture.nodes.map(({ node }) => node.id)).toEqual(net.nodes.map(({ id }) => id));
      for (const { node, x, y } of picture.nodes) {
        const band = picture.bands.find(({ level }) => level === node.level);
        expect(band && contains(band, { x, y })).toBe(true);
      }
      for (const box of boxesOf(picture)) {
        expect(box.left >= -1 && box.right <= width + 1 && box.top >= 0 && box.bottom <= picture.height).toBe(true);
      }
    }), { numRuns: 60 });
  });

  test('keep symbols and their labels apart', () => {
    fc.assert(fc.property(nets, widths, (net, width) => {
      expect(pairs(boxesOf(layOut(net, canvas(width)))).filter(([a, b]) => overlap(a, b))).toEqual([]);
    }), { numRuns: 60 });
  });

  test('stand in the order Bund, Land, Region, vor Ort, Ausland', () => {
    fc.assert(fc.property(nets, (net) => {
      const { bands } = layOut(net, canvas(860));
      expect(bands.map(({ level }) => level)).toEqual(LANES.map(({ level }) => level).filter((level) => net.nodes.some((node) => node.level === level)));
      expect(pairs(bands).every(([a, b]) => a.bottom <= b.top)).toBe(true);
    }), { numRuns: 60 });
  });

  test('are the same every time', () => {
    fc.assert(fc.property(nets, widths, (net, width) => expect(layOut(net, canvas(width))).toEqual(layOut(net, canvas(width)))), { numRuns: 30 });
  });

  test('put words where they can be read: inside the picture', () => {
    fc.assert(fc.property(nets, (net) => {
      const { words, width, height } = layOut(net, canvas(860));
      for (const word of words) {
        const box = around(word, word.width, word.height);
        expect(box.left >= 0 && box.right <= width && box.top >= -20 && box.bottom <= height + 20).toBe(true);
      }
    }), { numRuns: 60 });
  });

  test('of an empty net are empty', () => {
    expect(layOut({ nodes: [], statements: [] }, canvas(860))).toMatchObject({ nodes: [], lines: [], bands: [], height: 0 });
  });
});

describe('a tangled net', () => {
  /** Two rows of six, each joined with the opposite one in the other row: 15 crossings if nobody moves. */
  const above = Array.from({ length: 5 }, (_, index) => actor(`actor:l${index}`, 'MINISTRY', 'STATE'));
  const below = Array.from({ length: 5 }, (_, index) => actor(`actor:o${index}`, 'JOBCENTER', 'LOCAL'));
  const cooperations = above.map((one, index) => cooperation(`cooperation:c${index}`, [one, below[4 - index] ?? one]));
  const net = buildNet(constellation({ actors: [...above, ...below], cooperations }), LAND);

  test('is untangled', () => {
    const picture = layOut(net, canvas(860));
    const positions = new Map(picture.nodes.map(({ node, x, y }) => [node.id, { x, y }]));
    expect(countCrossings(picture.lines, positions)).toBe(0);
  });

  test('draws parallel statements of two apart', () => {
    const [one, other] = [above[0], below[0]];
    const three = ['a', 'b', 'c'].map((id) => cooperation(`cooperation:${id}`, id === 'b' ? [other!, one!] : [one!, other!]));
    const { lines } = layOut(buildNet(constellation({ actors: [one!, other!], cooperations: three }), LAND), canvas(860));
    const bends = lines.map(({ from, to, bend }) => (from < to ? bend : -bend));
    expect(new Set(bends).size).toBe(3);
  });

  test('of two hundred actors and three hundred statements finds a place for each', () => {
    const kinds = ['IQ_SUBPROJECT', 'MINISTRY', 'JOBCENTER', 'CHAMBER'] as const;
    const levels = ['STATE', 'REGIONAL', 'LOCAL'] as const;
    const many = Array.from({ length: 200 }, (_, index) => actor(`actor:m${index}`, kinds[index % 4]!, levels[index % 3]!));
    const joined = Array.from({ length: 300 }, (_, index) => cooperation(`cooperation:m${index}`, [many[(index * 7) % 200]!, many[(index * 31 + 11) % 200]!]));
    const large = buildNet(constellation({ actors: many, cooperations: joined.filter(({ participants: [a, b] }) => a?.actor.id !== b?.actor.id) }), LAND);
    const { nodes } = layOut(large, canvas(1000));
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(200);
  });
});

describe('the parts of the layout', () => {
  test('the barycentre order turns a reversed lane', () => {
    const neighbours = new Map([['a', ['3']], ['b', ['2']], ['c', ['1']], ['1', ['c']], ['2', ['b']], ['3', ['a']]]);
    const [top, bottom] = orderRows([['a', 'b', 'c'], ['1', '2', '3']], neighbours);
    expect([top?.join(''), bottom?.join('')]).toEqual(expect.arrayContaining([expect.stringMatching(/^(abc|cba)$/), expect.stringMatching(/^(123|321)$/)]));
    expect(top?.join('') === 'abc').toBe(bottom?.join('') === '321');
  });

  test('rows hold every node once and are filled evenly', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (lane, columns) => {
      const rows = rowsOf(lane, columns, () => 0);
      expect(rows.flat()).toEqual(lane);
      expect(rows).toHaveLength(Math.ceil(lane.length / columns));
      const sizes = rows.map(({ length }) => length);
      if (rows.length > 0) expect(Math.max(...sizes) - Math.min(...sizes) <= 1 && Math.max(...sizes) <= columns).toBe(true);
    }));
  });

  test('in a lane of several rows stands above who works with lanes above, below who works with lanes below', () => {
    const neighbours = new Map([['down', ['local']], ['up', ['federal']]]);
    const lanes = [['federal'], ['alone', 'down', 'up'], ['local']];
    expect(rowsOf(lanes[1]!, 1, pullOf(lanes, neighbours)).flat()).toEqual(['up', 'down', 'alone']);
  });

  test('slots hold every node of a row once, spread over the columns', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }).chain((columns) => fc.tuple(fc.constant(columns), fc.uniqueArray(fc.string(), { maxLength: columns }))), ([columns, row]) => {
      const slots = spread(row, columns);
      expect(slots.filter((slot) => slot !== null)).toEqual(row);
      expect(slots).toHaveLength(columns);
    }));
    expect(spread(['x'], 5)).toEqual([null, null, 'x', null, null]);
  });
});
