import fc from 'fast-check';
import { cross, onCurve, overlap, passesThrough, type Box, type Point, type Segment } from '../../visualizer/graph/layout/geometry.js';

const whole = fc.integer({ min: -50, max: 50 });
const point: fc.Arbitrary<Point> = fc.record({ x: whole, y: whole });
const segment: fc.Arbitrary<Segment> = fc.record({ from: point, to: point });
const box: fc.Arbitrary<Box> = fc.record({ left: whole, top: whole, width: fc.integer({ min: 4, max: 40 }), height: fc.integer({ min: 4, max: 40 }) })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

/** Points of a segment, close together. */
const walk = ({ from, to }: Segment): readonly Point[] =>
  Array.from({ length: 401 }, (_, index) => ({ x: from.x + ((to.x - from.x) * index) / 400, y: from.y + ((to.y - from.y) * index) / 400 }));

describe('segments', () => {
  test('cross whichever comes first and whichever way they run', () => {
    fc.assert(fc.property(segment, segment, (a, b) => {
      expect(cross(a, b)).toBe(cross(b, a));
      expect(cross(a, b)).toBe(cross({ from: a.to, to: a.from }, b));
    }));
  });
  test('that share an end do not cross', () => {
    fc.assert(fc.property(segment, point, (a, to) => expect(cross(a, { from: a.from, to })).toBe(false)));
  });
  test('of a cross do', () => {
    expect(cross({ from: { x: -1, y: -1 }, to: { x: 1, y: 1 } }, { from: { x: -1, y: 1 }, to: { x: 1, y: -1 } })).toBe(true);
  });
  test('pass through a box exactly if one of their points lies well inside it', () => {
    fc.assert(fc.property(segment, box, (line, { left, top, right, bottom }) => {
      const inside = walk(line).some(({ x, y }) => x > left + 0.5 && x < right - 0.5 && y > top + 0.5 && y < bottom - 0.5);
      const touching = walk(line).some(({ x, y }) => x >= left - 0.5 && x <= right + 0.5 && y >= top - 0.5 && y <= bottom + 0.5);
      if (inside) expect(passesThrough(line, { left, top, right, bottom })).toBe(true);
      if (!touching) expect(passesThrough(line, { left, top, right, bottom })).toBe(false);
    }));
  });
});

describe('boxes', () => {
  test('overlap each other alike, and themselves', () => {
    fc.assert(fc.property(box, box, (a, b) => {
      expect(overlap(a, b)).toBe(overlap(b, a));
      expect(overlap(a, a)).toBe(true);
    }));
  });
});

describe('curves', () => {
  test('begin and end where their line does', () => {
    fc.assert(fc.property(segment, whole, (way, bend) => {
      expect(onCurve(way, bend, 0)).toEqual({ x: way.from.x, y: way.from.y });
      expect(onCurve(way, bend, 1).x).toBeCloseTo(way.to.x);
    }));
  });
  test('without a bend are straight, and a positive bend goes to the right', () => {
    const way = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };
    expect(onCurve(way, 0, 0.5)).toEqual({ x: 50, y: 0 });
    expect(onCurve(way, 40, 0.5)).toEqual({ x: 50, y: 20 });
  });
});
