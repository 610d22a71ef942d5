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

test('a slot that only one side\'s version of the pattern has is not applicable on the other; the newer order counts', () => {
  const keyed = (letters: string, version: number): readonly Slot[] => slots(letters).map((slot) => ({ ...slot, land: version === 1 ? 'BW' : 'BY', pattern: { ...PATTERN, version } }));
  const [older, newer] = [keyed('PPP', 1), [...keyed('PP', 2)].reverse()];
  const there = compare(older, newer);
  expect(there.rows.map(({ key, outcome, left, right }) => [key, outcome, left.verdict, right.verdict, right.land])).toEqual([
    ['s1', 'SAME', 'PRESENT', 'PRESENT', 'BY'], ['s0', 'SAME', 'PRESENT', 'PRESENT', 'BY'], ['s2', 'NOT_COMPARABLE', 'PRESENT', 'NOT_APPLICABLE', 'BY'],
  ]);
  expect(there.rows[2]?.right.pattern.version).toBe(2);
  const back = compare(newer, older);
  expect(back.rows.map(({ key, outcome }) => [key, outcome])).toEqual(there.rows.map(({ key, outcome }) => [key, outcome]));
  expect([back.similarity, back.compared]).toEqual([there.similarity, there.compared]);
});

test('in a group every two agree, and who could join one is in one', () => {
  const codes = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH'] as const;
  fc.assert(fc.property(fc.tuple(...codes.map(() => fc.array(fc.constantFrom('P', 'P', 'A', 'U'), { minLength: 7, maxLength: 7 }))), (drawn) => {
    const lands = new Map(codes.map((land, index) => [land as FederalStateCode, slots(drawn[index]!.join(''))]));
    const agree = (a: FederalStateCode, b: FederalStateCode): boolean => similarStates(lands, a).some(({ land, similarity }) => land === b && similarity === 1);
    const groups = groupsOf(lands);
    for (const group of groups) for (const a of group) for (const b of group) expect(a === b || agree(a, b)).toBe(true);
    expect(new Set(groups.flat()).size).toBe(groups.flat().length);
    const alone = codes.filter((land) => !groups.flat().includes(land));
    for (const land of alone) {
      expect(groups.some((group) => group.every((member) => agree(member, land)))).toBe(false);
      expect(alone.some((other) => other !== land && agree(other, land))).toBe(false);
    }
  }));
});
