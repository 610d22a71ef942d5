import fc from 'fast-check';
import type { FactVersion } from '../../../api/domain/model/fact.js';
import { correct, end, isRefused, succeed, withdraw } from '../../../api/domain/model/revise.js';
import { seenAt } from '../../../api/domain/model/seen.js';
import { FIRST_DAY, LAST_DAY } from '../../../api/domain/model/time.js';
import { carriedOut, channelOf, statement } from './statements.js';

const DAYS = 12;
const day = (number: number): string => `2020-01-${String(number + 1).padStart(2, '0')}`;

type Change =
  | { readonly kind: 'CORRECT'; readonly day: number; readonly text: string }
  | { readonly kind: 'SUCCEED'; readonly day: number; readonly text: string }
  | { readonly kind: 'END'; readonly day: number }
  | { readonly kind: 'WITHDRAW' };

/** The plain model: what is said on each day, known at each revision. No versions, no intervals, only a table. */
type Timeline = readonly (string | undefined)[];

function changed(timeline: Timeline, pieces: readonly number[], change: Change): { timeline: Timeline; pieces: readonly number[] } | undefined {
  if (change.kind === 'WITHDRAW') return { timeline: timeline.map(() => undefined), pieces: pieces.map(() => 0) };
  const piece = pieces[change.day];
  const alone = new Set(pieces.filter((each) => each !== 0)).size === 1;
  const target = piece !== undefined && piece !== 0 ? piece : 0;
  switch (change.kind) {
    case 'CORRECT': {
      const wrong = alone ? Math.max(...pieces) : target;
      if (wrong === 0) return undefined;
      return { timeline: timeline.map((text, index) => (pieces[index] === wrong ? change.text : text)), pieces };
    }
    case 'SUCCEED':
    case 'END': {
      const first = pieces.indexOf(target);
      if (target === 0 || first === change.day) return undefined;
      const fresh = Math.max(...pieces) + 1;
      const after = (index: number): boolean => pieces[index] === target && index >= change.day;
      const text = change.kind === 'SUCCEED' ? change.text : undefined;
      return {
        timeline: timeline.map((old, index) => (after(index) ? text : old)),
        pieces: pieces.map((old, index) => (after(index) ? (change.kind === 'SUCCEED' ? fresh : 0) : old)),
      };
    }
  }
}

function carryOut(versions: FactVersion<'Cooperation'>[], change: Change, revision: number): FactVersion<'Cooperation'>[] | undefined {
  if (change.kind === 'WITHDRAW') return carriedOut(versions, withdraw(versions), revision);
  const plan = change.kind === 'CORRECT' ? correct(versions, statement(change.text), day(change.day))
    : change.kind === 'SUCCEED' ? succeed(versions, statement(change.text), day(change.day))
      : end(versions, day(change.day), []);
  return isRefused(plan) ? undefined : carriedOut(versions, plan, revision);
}

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('CORRECT' as const), day: fc.nat(DAYS - 1), text: fc.string({ minLength: 1, maxLength: 3 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('SUCCEED' as const), day: fc.nat(DAYS - 1), text: fc.string({ minLength: 1, maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('END' as const), day: fc.nat(DAYS - 1) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'WITHDRAW' as const }) },
);

test('at every day and every revision the versions say what a plain table of days says', () => {
  fc.assert(fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
    let versions = carriedOut([], { supersede: [], add: [statement('first', { validFrom: day(0), validTo: day(DAYS) })] }, 1);
    let state: { timeline: Timeline; pieces: readonly number[] } = { timeline: Array<string>(DAYS).fill('first'), pieces: Array<number>(DAYS).fill(1) };
    const known: Timeline[] = [[], state.timeline];
    changes.forEach((each, index) => {
      const revision = index + 2;
      const next = changed(state.timeline, state.pieces, each);
      const carried = carryOut(versions, each, revision);
      expect(carried === undefined).toBe(next === undefined);
      versions = carried ?? versions;
      state = next ?? state;
      known[revision] = state.timeline;
    });
    for (let revision = 1; revision < known.length; revision += 1) {
      for (let number = 0; number < DAYS; number += 1) {
        const moment = { validAt: day(number), knownAt: '2020-01-01T00:00:00.000Z', revision };
        const seen = versions.filter((version) => seenAt(version, moment));
        expect(seen.map(channelOf)).toEqual([known[revision]?.[number]].filter((text) => text !== undefined));
      }
    }
  }), { numRuns: 400 });
});

test('a correction may change the interval, but not reach into another current version', () => {
  const first = carriedOut([], { supersede: [], add: [statement('a', { validFrom: '2020-01-01', validTo: '2021-01-01' })] }, 1);
  const split = succeed(first, statement('b'), '2020-07-01');
  if (isRefused(split)) throw new Error(split.message);
  const versions = carriedOut(first, split, 2);
  expect(correct(versions, statement('c', { validFrom: '2020-02-01', validTo: '2020-07-01' }), '2020-02-01')).toMatchObject({ supersede: [2] });
  expect(correct(versions, statement('c', { validFrom: '2020-02-01', validTo: '2020-08-01' }), '2020-02-01')).toHaveProperty('message');
});

test('nothing is deleted: every version ever recorded is still there after a withdrawal', () => {
  const first = carriedOut([], { supersede: [], add: [statement('a', { validFrom: FIRST_DAY, validTo: LAST_DAY })] }, 1);
  const after = carriedOut(first, withdraw(first), 2);
  expect(after).toHaveLength(1);
  expect(after[0]).toMatchObject({ supersededRevision: 2 });
});
