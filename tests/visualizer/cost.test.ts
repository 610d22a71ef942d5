import fc from 'fast-check';
import { costAt, countCrossings } from '../../visualizer/graph/layout/cost.js';
import { passesThrough, type Point } from '../../visualizer/graph/layout/geometry.js';
import { string, type Link, type Strung } from '../../visualizer/graph/layout/strands.js';

const place: fc.Arbitrary<Point> = fc.record({ x: fc.integer({ min: 0, max: 9 }).map((x) => x * 60), y: fc.integer({ min: 0, max: 5 }).map((y) => y * 70) });
const places = fc.uniqueArray(place, { minLength: 3, maxLength: 9, selector: ({ x, y }) => `${x} ${y}` });
const links: fc.Arbitrary<readonly Link[]> = fc.array(fc.record({ from: fc.nat(8).map(String), to: fc.nat(8).map(String) }), { maxLength: 14 });

const strung = (points: readonly Point[], lines: readonly Link[]): Strung => string(lines, new Map(points.map((point, index) => [String(index), point])));

/** The same cost, counted over the whole picture with nothing left out. */
function wholeCost({ strands, spots }: Strung): number {
  const lengths = strands.reduce((sum, { from, to }) => sum + 0.12 * Math.hypot(from.x - to.x, from.y - to.y), 0);
  const through = strands.flatMap((strand) => spots.filter((spot) => spot !== strand.from && spot !== strand.to && passesThrough(strand, spot)));
  const ends = new Map(spots.map((spot) => [spot.id, { x: spot.x, y: spot.y }]));
  return lengths + 60 * countCrossings(strands.map(({ from, to }) => ({ from: from.id, to: to.id })), ends) + 80 * through.length;
}

describe('the cost around some nodes', () => {
  test('changes by as much as the cost of the whole picture when they move', () => {
    fc.assert(fc.property(places, links, (points, lines) => {
      const net = strung(points, lines);
      const [one, other] = [net.spots[0]!, net.spots[1]!];
      const [whole, near] = [wholeCost(net), costAt([one, other], net)];
      const [first, second] = [{ x: one.x, y: one.y }, { x: other.x, y: other.y }];
      one.moveTo(second);
      other.moveTo(first);
      expect(costAt([one, other], net) - near).toBeCloseTo(wholeCost(net) - whole, 6);
    }));
  });

  test('is zero for one without lines where none passes', () => {
    const net = strung([{ x: 0, y: 0 }, { x: 300, y: 0 }], []);
    expect(costAt([net.spots[0]!], net)).toBe(0);
  });
});
