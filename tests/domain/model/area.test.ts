import fc from 'fast-check';
import { ABROAD, GERMANY, STATE_KEYS, ancestors, contains, isAreaKey, overlaps, stateOf } from '../../../api/domain/model/area.js';

const LENGTHS = [2, 3, 5, 9, 12];
const place = fc.tuple(fc.constantFrom(...LENGTHS), fc.array(fc.constantFrom('0', '1'), { minLength: 12, maxLength: 12 }))
  .map(([length, digits]) => digits.join('').slice(0, length));
const anywhere = fc.oneof({ weight: 8, arbitrary: place }, fc.constant(GERMANY), fc.constant(ABROAD));

const GEMEINDEN = Array.from({ length: 2 ** 12 }, (_, number) => number.toString(2).padStart(12, '0'));

/** Brute force: the Gemeinden (keys of twelve binary digits) that lie in a place. */
function municipalities(key: string): ReadonlySet<string> {
  if (key === ABROAD) return new Set();
  return new Set(GEMEINDEN.filter((gemeinde) => key === GERMANY || gemeinde.startsWith(key)));
}

test('two places overlap exactly when they share a Gemeinde; abroad overlaps only itself', () => {
  fc.assert(fc.property(anywhere, anywhere, (a, b) => {
    const there = municipalities(b);
    const shared = [...municipalities(a)].some((gemeinde) => there.has(gemeinde));
    expect(overlaps(a, b)).toBe(a === ABROAD && b === ABROAD ? true : shared);
    expect(overlaps(b, a)).toBe(overlaps(a, b));
  }), { numRuns: 60 });
});

test('a place contains another exactly when it has all its Gemeinden', () => {
  fc.assert(fc.property(anywhere, anywhere, (outer, inner) => {
    fc.pre(inner !== ABROAD && outer !== ABROAD && inner !== GERMANY);
    const there = municipalities(outer);
    expect(contains(outer, inner)).toBe([...municipalities(inner)].every((gemeinde) => there.has(gemeinde)));
  }), { numRuns: 60 });
});

test('the ancestors of a place are the keys of other levels that overlap and are shorter', () => {
  fc.assert(fc.property(place, (key) => {
    for (const ancestor of ancestors(key)) expect(contains(ancestor, key) && ancestor !== key).toBe(true);
    expect(ancestors(key)).toHaveLength(LENGTHS.indexOf(key.length) + 1);
  }));
});

test('sixteen Länder, each its own key, and every place finds its Land again', () => {
  expect(new Set(STATE_KEYS.values()).size).toBe(16);
  for (const [code, key] of STATE_KEYS) expect(stateOf(`${key}001`)).toBe(code);
  expect([stateOf(GERMANY), stateOf(ABROAD), stateOf('99')]).toEqual([null, null, null]);
});

test.each([['08', true], ['081', true], ['08111', true], ['081110000', true], ['081110000000', true], ['DE', true], ['ABROAD', true],
  ['8', false], ['0811', false], ['BW', false], ['', false], ['08 ', false]])('%j is an area key: %s', (key, right) => {
  expect(isAreaKey(key)).toBe(right);
});
