import fc from 'fast-check';
import { commandOf, type Key } from '../../visualizer/graph/keys.js';
import { nearest, readingOrder, step, typedAhead, type Direction, type Stop } from '../../visualizer/graph/walk.js';

const stops: fc.Arbitrary<readonly Stop[]> = fc
  .uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) }), { minLength: 1, maxLength: 25, selector: ({ x, y }) => `${x} ${y}` })
  .map((points) => points.map(({ x, y }, index) => ({ id: `s${index}`, x: x * 100, y: y * 100 })));

const grid: readonly Stop[] = [
  { id: 'a', x: 0, y: 0 }, { id: 'b', x: 100, y: 10 }, { id: 'c', x: 200, y: 0 },
  { id: 'd', x: 0, y: 100 }, { id: 'e', x: 210, y: 100 },
];
const at = (id: string): Stop => grid.find((stop) => stop.id === id)!;

describe('walking', () => {
  test.each<[string, Direction, string | undefined]>([
    ['a', 'right', 'b'], ['b', 'right', 'c'], ['c', 'right', 'e'], ['e', 'up', 'c'], ['a', 'down', 'd'], ['a', 'left', undefined], ['d', 'right', 'e'],
  ])('from %s to the %s comes to %s', (from, direction, to) => {
    expect(nearest(grid, at(from), direction)?.id).toBe(to);
  });

  test('never stays, and goes where it was told', () => {
    fc.assert(fc.property(stops, fc.constantFrom<Direction>('left', 'right', 'up', 'down'), (all, direction) => {
      const from = all[0]!;
      const to = nearest(all, from, direction);
      if (direction === 'right') expect(to === undefined || to.x > from.x).toBe(true);
      if (direction === 'up') expect(to === undefined || to.y < from.y).toBe(true);
      expect(to?.id).not.toBe(from.id);
    }));
  });

  test('in reading order reaches every stop, forwards and backwards', () => {
    fc.assert(fc.property(stops, fc.constantFrom<1 | -1>(1, -1), (all, by) => {
      const order = readingOrder(all, 40);
      const reached = new Set<string>();
      let stop: Stop | undefined = all[0];
      for (let count = 0; count < all.length && stop; count += 1) {
        reached.add(stop.id);
        stop = step(order, stop, by);
      }
      expect(reached.size).toBe(all.length);
    }));
  });

  test('reads rows from left to right, small differences in height aside', () => {
    expect(readingOrder(grid, 40).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('typing a name', () => {
  const names = new Map([['a', 'Agentur für Arbeit'], ['b', 'Arbeitgeber-Service'], ['c', 'Regional\u00addirektion'], ['d', 'IQ Landesnetzwerk'], ['e', 'Agentur Nord']]);
  const typed = (text: string, from = 'a'): string | undefined => typedAhead(grid, at(from), { text, nameOf: ({ id }) => names.get(id) ?? '' })?.id;

  test.each([['ar', 'b'], ['regionald', 'c'], ['lan', 'd'], ['SERV', 'b'], ['xyz', undefined]])('%s finds %s', (text, expected) => {
    expect(typed(text)).toBe(expected);
  });
  test('the same letter again goes on to the next one', () => {
    expect(typed('a')).toBe('b');
    expect(typed('a', 'b')).toBe('e');
    expect(typed('a', 'e')).toBe('a');
  });
});

describe('keys', () => {
  const key = (name: string, more: Partial<Key> = {}): Key => ({ key: name, ctrl: false, shift: false, alt: false, typing: false, ...more });

  test.each<[Key, unknown]>([
    [key('ArrowLeft'), { command: 'walk', direction: 'left', all: false }],
    [key('ArrowDown', { ctrl: true }), { command: 'walk', direction: 'down', all: true }],
    [key('Home'), { command: 'first' }], [key('End'), { command: 'last' }],
    [key('Enter'), { command: 'select' }], [key('Enter', { shift: true }), { command: 'around' }],
    [key('e'), { command: 'edges' }], [key('E', { shift: true }), { command: 'edges' }],
    [key('e', { typing: true }), { command: 'type', letter: 'e' }],
    [key('+'), { command: 'in' }], [key('-'), { command: 'out' }], [key('0'), { command: 'whole' }], [key('?', { shift: true }), { command: 'help' }],
    [key('Escape'), { command: 'leave' }], [key('ä'), { command: 'type', letter: 'ä' }],
  ])('%j asks for %j', (pressed, command) => {
    expect(commandOf(pressed)).toEqual(command);
  });

  test.each([key('Tab'), key('F6'), key('c', { ctrl: true }), key('ArrowLeft', { alt: true }), key('Shift', { shift: true }), key(' ')])('%j is left to the browser', (pressed) => {
    expect(commandOf(pressed)).toBeUndefined();
  });
});
