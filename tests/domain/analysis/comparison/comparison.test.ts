import fc from 'fast-check';
import { compare } from '../../../../api/domain/analysis/comparison/comparison.js';
import { groupsOf, similarStates } from '../../../../api/domain/analysis/comparison/similar-states.js';
import type { Slot } from '../../../../api/domain/analysis/slots/slot.js';
import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import { PATTERN } from '../slots/land.js';

const VERDICTS = { P: 'PRESENT', A: 'ABSENT_CONFIRMED', U: 'UNKNOWN', N: 'NOT_APPLICABLE' } as const;

/** Slots drawn as letters: P present, A absent, U unknown, N not applicable; a small letter is present in another kind. */
const slots = (letters: string): readonly Slot[] => [...letters].map((letter, index) => ({
  key: `s${index}`, pattern: PATTERN, verdict: VERDICTS[letter.toUpperCase() as keyof typeof VERDICTS],
  cooperationKinds: letter === 'p' ? ['REFERRAL'] : ['ROUND_TABLE'],
} as unknown as Slot));

const letters = fc.array(fc.constantFrom('P', 'p', 'A', 'U', 'N'), { maxLength: 8 }).map((each) => each.join(''));

const outcomes = (left: string, right: string): string => compare(slots(left), slots(right)).rows.map(({ outcome }) => outcome).join(' ');

test.each([
  ['P', 'P', 'SAME'], ['A', 'A', 'SAME'], ['P', 'A', 'ONLY_LEFT'], ['A', 'P', 'ONLY_RIGHT'], ['P', 'U', 'DIFFERENT_KNOWLEDGE'], ['U', 'A', 'DIFFERENT_KNOWLEDGE'],
  ['U', 'U', 'NOT_COMPARABLE'], ['N', 'P', 'NOT_COMPARABLE'], ['N', 'N', 'NOT_COMPARABLE'],
])('%s beside %s is %s', (left, right, expected) => {
  expect(outcomes(left, right)).toBe(expected);
});

test('compared with itself nothing differs', () => {
  fc.assert(fc.property(letters, (each) => {
    const { differences, similarity } = compare(slots(each), slots(each));
    expect(differences).toEqual([]);
    expect([1, null]).toContain(similarity);
  }));
});

test('the other way round everything is mirrored', () => {
  const mirror = { ONLY_LEFT: 'ONLY_RIGHT', ONLY_RIGHT: 'ONLY_LEFT' } as Readonly<Record<string, string>>;
  fc.assert(fc.property(letters, letters, (a, b) => {
    const there = compare(slots(a), slots(b));
    const back = compare(slots(b), slots(a));
    expect(back.rows.map(({ outcome }) => mirror[outcome] ?? outcome)).toEqual(there.rows.map(({ outcome }) => outcome));
    expect(back.rows.map((row) => [row.onlyRightKinds, row.onlyLeftKinds])).toEqual(there.rows.map((row) => [row.onlyLeftKinds, row.onlyRightKinds]));
    expect(back.similarity).toBe(there.similarity);
  }));
});

test('two Länder that do it in different ways are different, ticks or not', () => {
  const { differences, similarity } = compare(slots('Pp'), slots('PP'));
  expect(differences.map(({ key, onlyLeftKinds, onlyRightKinds }) => [key, onlyLeftKinds, onlyRightKinds])).toEqual([['s1', ['REFERRAL'], ['ROUND_TABLE']]]);
  expect(similarity).toBe(0.5);
});

test('without five rows known on both sides there is no likeness, and no group', () => {
  const byLand = (drawn: Readonly<Record<string, string>>) => new Map(Object.entries(drawn).map(([land, each]) => [land as FederalStateCode, slots(each)]));
  const lands = byLand({ BW: 'PPPPPA', BY: 'PPPPPA', BE: 'PPPPUU', BB: 'AAAAAP', HB: 'UUUUUU' });
  expect(similarStates(lands, 'BW')).toEqual([{ land: 'BY', similarity: 1, comparedRows: 6 }, { land: 'BB', similarity: 0, comparedRows: 6 }]);
  expect(groupsOf(lands)).toEqual([['BW', 'BY']]);
});
