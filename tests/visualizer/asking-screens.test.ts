import fc from 'fast-check';
import { absenceReason } from '../../schema/vocabulary/absence-reason.js';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { comparisonOutcome, type ComparisonOutcome } from '../../schema/vocabulary/comparison-outcome.js';
import { cooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import { extent } from '../../schema/vocabulary/extent.js';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { unknownReason } from '../../schema/vocabulary/unknown-reason.js';
import { verdict, type Verdict } from '../../schema/vocabulary/verdict.js';
import { spotAfter } from '../../visualizer/display/use-grid-keys.js';
import { lookOfVerdict } from '../../visualizer/legend/verdict-looks.js';
import { grouped, groupOf, GROUPS, type GroupKey } from '../../visualizer/screens/comparison/groups.js';
import { readCell, writeCell } from '../../visualizer/screens/overview/cell.js';
import { routeInput } from '../../visualizer/screens/route/route-input.js';
import { isNothing, suspension, troubleIn, withActor, withKind, withoutActor, withoutKind, withoutProposed, withProposed, type Assumptions } from '../../visualizer/screens/what-if/assumptions.js';
import { saidDuration } from '../../visualizer/texts/durations.js';

const slot = fc.record({ verdict: fc.constantFrom(...verdict.values) });
const row = fc.record({ outcome: fc.constantFrom(...comparisonOutcome.values), left: slot, right: slot });
const MIRRORED = new Map<string, string>([['ONLY_LEFT', 'ONLY_RIGHT'], ['ONLY_RIGHT', 'ONLY_LEFT'], ['onlyLeft', 'onlyRight'], ['onlyRight', 'onlyLeft'], ['leftDocumented', 'rightDocumented'], ['rightDocumented', 'leftDocumented']]);
const mirrored = <T extends string>(key: T): T => (MIRRORED.get(key) ?? key) as T;

describe('what a comparison finds', () => {
  test('stands in exactly one group, whatever it is', () => {
    fc.assert(fc.property(fc.array(row), (rows) => {
      const groups = grouped(rows);
      const all = groups.flatMap((group) => group.rows);
      expect([all.length, new Set(all)]).toEqual([rows.length, new Set(rows)]);
      expect(groups.map(({ key }) => GROUPS.indexOf(key))).toEqual(groups.map(({ key }) => GROUPS.indexOf(key)).sort((a, b) => a - b));
    }));
  });

  test('exchanges its sides and nothing else when the sides are exchanged', () => {
    fc.assert(fc.property(row, ({ outcome, left, right }) => {
      expect(groupOf({ outcome: mirrored(outcome), left: right, right: left })).toBe(mirrored(groupOf({ outcome, left, right })));
    }));
  });

  test.each<readonly [ComparisonOutcome, Verdict, Verdict, GroupKey]>([
    ['DIFFERENT_KNOWLEDGE', 'PRESENT', 'UNKNOWN', 'leftDocumented'],
    ['DIFFERENT_KNOWLEDGE', 'UNKNOWN', 'PRESENT', 'rightDocumented'],
    ['DIFFERENT_KNOWLEDGE', 'ABSENT_CONFIRMED', 'UNKNOWN', 'absent'],
    ['ONLY_LEFT', 'PRESENT', 'ABSENT_CONFIRMED', 'onlyLeft'],
    ['SAME', 'PRESENT', 'PRESENT', 'both'],
    ['SAME', 'ABSENT_CONFIRMED', 'ABSENT_CONFIRMED', 'absent'],
    ['NOT_COMPARABLE', 'UNKNOWN', 'UNKNOWN', 'neither'],
    ['NOT_COMPARABLE', 'NOT_APPLICABLE', 'PRESENT', 'inapplicable'],
  ])('%s with %s and %s is %s', (...drawn) => {
    const [outcome, left, right, group] = drawn;
    expect(groupOf({ outcome, left: { verdict: left }, right: { verdict: right } })).toBe(group);
  });
});

describe('the look of a verdict', () => {
  const judged = fc.record({
    verdict: fc.constantFrom(...verdict.values), extent: fc.option(fc.constantFrom(...extent.values), { nil: null }),
    unknownReason: fc.option(fc.constantFrom(...unknownReason.values), { nil: null }), absenceReason: fc.option(fc.constantFrom(...absenceReason.values), { nil: null }),
  });

  test('says that there is none only where that is confirmed, and "documented" only where it is', () => {
    fc.assert(fc.property(judged, (one) => {
      const look = lookOfVerdict(one);
      expect([look === 'absent', look === 'present' || look === 'part', look === 'inapplicable'])
        .toEqual([one.verdict === 'ABSENT_CONFIRMED', one.verdict === 'PRESENT', one.verdict === 'NOT_APPLICABLE']);
    }));
  });
});

describe('the keys of a grid', () => {
  const size = fc.record({ rows: fc.integer({ min: 1, max: 30 }), columns: fc.integer({ min: 1, max: 30 }) });

  test('never leave it, and reach every cell from every other', () => {
    fc.assert(fc.property(size, fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), (grid, [a, b, c, d]) => {
      const [from, to] = [{ row: a % grid.rows, column: b % grid.columns }, { row: c % grid.rows, column: d % grid.columns }];
      let spot = from;
      const press = (key: string): void => {
        spot = spotAfter(key, false, { from: spot, size: grid }) ?? spot;
        expect(spot.row >= 0 && spot.row < grid.rows && spot.column >= 0 && spot.column < grid.columns).toBe(true);
      };
      for (let steps = 0; steps < Math.abs(to.row - from.row); steps += 1) press(to.row > from.row ? 'ArrowDown' : 'ArrowUp');
      for (let steps = 0; steps < Math.abs(to.column - from.column); steps += 1) press(to.column > from.column ? 'ArrowRight' : 'ArrowLeft');
      expect(spot).toEqual(to);
    }));
  });

  test.each([['Home', false, 3, 0], ['End', false, 3, 9], ['Home', true, 0, 0], ['End', true, 6, 9]] as const)('%s (Control: %s) leads to %i, %i', (...drawn) => {
    const [key, ctrl, rowAt, column] = drawn;
    expect(spotAfter(key, ctrl, { from: { row: 3, column: 4 }, size: { rows: 7, columns: 10 } })).toEqual({ row: rowAt, column });
  });

  test('leave all others to the browser', () => {
    expect(['Enter', 'Tab', 'a', 'Escape'].map((key) => spotAfter(key, false, { from: { row: 0, column: 0 }, size: { rows: 2, columns: 2 } }))).toEqual([null, null, null, null]);
  });
});

test('a cell of the overview is read as it was written; a Land that there is not has none', () => {
  for (const land of federalStateCode.values) expect(readCell(writeCell({ land, key: 'iq~zav' }))).toEqual({ land, key: 'iq~zav' });
  expect(readCell('XX/iq~zav')).toBeNull();
});

test.each([
  ['15', { fromArea: '15' }], ['actor:zav', { fromActor: 'actor:zav' }],
])('a way from %s begins there, and there only', (start, begins) => {
  const { fromArea, fromActor, ...others } = routeInput({ start, task: 'task:matching', targetGroup: 'COMPANIES', overSuspended: false });
  expect([{ ...(fromArea && { fromArea }), ...(fromActor && { fromActor }) }, others]).toEqual([begins, { task: 'task:matching', targetGroup: 'COMPANIES', avoidDisrupted: true }]);
});

describe('what is supposed', () => {
  const id = fc.constantFrom('actor:a', 'actor:b', 'actor:c');
  const proposed = fc.record({ kind: fc.constantFrom(...cooperationKind.values), from: id, to: id });
  const assumed: fc.Arbitrary<Assumptions> = fc.record({
    goneActors: fc.uniqueArray(id), goneKinds: fc.uniqueArray(fc.constantFrom(...actorKind.values)), proposed: fc.uniqueArray(proposed, { selector: (one) => JSON.stringify(one) }),
  });

  test('is what was there before, once it is taken back; twice the same is once', () => {
    fc.assert(fc.property(assumed, fc.tuple(id, fc.constantFrom(...actorKind.values), proposed), (before, [actor, kind, one]) => {
      const without = withoutProposed(withoutKind(withoutActor(before, actor), kind), one);
      const twice = withProposed(withProposed(withKind(withKind(withActor(withActor(without, actor), actor), kind), kind), one), one);
      expect([twice.goneActors.length, twice.goneKinds.length, twice.proposed.length]).toEqual([without.goneActors.length + 1, without.goneKinds.length + 1, without.proposed.length + 1]);
      expect(withoutProposed(withoutKind(withoutActor(twice, actor), kind), one)).toEqual(without);
    }));
  });

  test('is asked of the service as it stands, and nothing where nothing is', () => {
    fc.assert(fc.property(assumed, (all) => {
      expect(suspension(all)).toEqual(isNothing(all) ? null : { actors: all.goneActors, kinds: all.goneKinds, proposed: all.proposed });
    }));
  });

  test.each([['suspend.actors[0]', 'actor'], ['suspend.proposed[1].from', 'proposed'], ['suspend', 'other'], ['pattern', null], [null, null]])('that %s does not fit is told as %s', (argument, trouble) => {
    expect(troubleIn(argument)).toBe(trouble);
  });
});

test.each([['P2D', 'de', '2 Tage'], ['PT48H', 'de', '48 Stunden'], ['P1M', 'de', '1 Monat'], ['P1DT12H', 'de', '1 Tag und 12 Stunden'], ['P2D', 'en', '2 days'], ['bald', 'de', 'bald']] as const)('%s is said as people say it (%s)', (duration, language, said) => {
  expect(saidDuration(duration, language)).toBe(said);
});
