import fc from 'fast-check';
import { clarity as clarityWords, type Clarity } from '../../../../schema/vocabulary/clarity.js';
import { clarityIn, forGroup, taskGrounds } from '../../../../api/domain/analysis/clarity/clarity.js';
import { taskClarity } from '../../../../api/domain/analysis/clarity/task-clarity.js';
import { landView } from '../../../../api/domain/analysis/land-view.js';
import { KREISE, anyLand } from '../parallel/random-land.js';
import { drawnLand, noTask } from '../parallel/drawn.js';

const groundOf = (...[view, tasks]: Parameters<typeof taskGrounds>) => taskGrounds(view, tasks).find(({ task }) => task.id === 'task:t')!;

const clarityOf = (lines: string, place = '08'): string => {
  const { view, tasks } = drawnLand(lines);
  const found = clarityIn(place, groundOf(view, tasks));
  return found.clarity + (found.withoutLead ? ' without lead' : '');
};

const CASES: readonly (readonly [string, string, string])[] = [
  ['one leads', 'a LEAD t @08', 'SINGLE'],
  ['one leads somewhere', 'a LEAD t @08111', 'SINGLE'],
  ['two lead in different Kreise', 'a LEAD t @08111; b LEAD t @08115', 'SINGLE'],
  ['two lead, nothing is said', 'a LEAD t @08; b LEAD t @08', 'SHARED_UNDOCUMENTED'],
  ['two lead by choice', 'a LEAD t @08 choice; b LEAD t @08', 'SHARED_RULED'],
  ['one of three pairs is open', 'a LEAD t @08 choice; b LEAD t @08; c LEAD t @08 choice; d LEAD t @08', 'SHARED_UNDOCUMENTED'],
  ['a unit beside its parent', 'a LEAD t @08; b LEAD t @08; b < a', 'SINGLE'],
  ['a lead is disputed', 'a LEAD t @08 standing=DISPUTED', 'CONTESTED'],
  ['two lead, one unclear', 'a LEAD t @08; b LEAD t @08111 standing=UNCLEAR', 'CONTESTED'],
  ['only advice', 'a ADVISES t @08', 'UNKNOWN without lead'],
  ['an adviser who is disputed leads nobody', 'a ADVISES t @08 standing=DISPUTED', 'UNKNOWN without lead'],
  ['a lead of low confidence', 'a LEAD t @08 low', 'UNKNOWN'],
  ['a lead of another day', 'a LEAD t @08 from=2021-01-01', 'UNKNOWN'],
  ['nothing at all', 't ^ u', 'UNKNOWN'],
];

test.each(CASES)('%s', (_name, lines, expected) => {
  expect(clarityOf(lines)).toBe(expected);
});

describe('where a source says that nobody has the task', () => {
  const there = (lines: string, area: string, place = '08'): string => {
    const { facts, tasks } = drawnLand(lines);
    const view = landView({ land: 'BW', validAt: '2020-11-19', facts: [...facts, noTask('absence:t', { area })], outsiders: [], affiliations: [], denied: new Set(), asked: new Set() });
    return clarityIn(place, groundOf(view, tasks)).clarity;
  };

  test('nobody has it', () => expect(there('t ^ u', '08')).toBe('NONE'));
  test('nobody has it in a Kreis', () => expect(there('t ^ u', '08111')).toBe('NONE'));
  test('one place in a Kreis says nothing of the Kreis', () => expect(there('t ^ u', '081150003003')).toBe('UNKNOWN'));
  test('but of the place', () => expect(there('t ^ u', '081150003003', '081150003003')).toBe('NONE'));
  test('a lead beside it is contested', () => expect(there('a LEAD t @08', '08111')).toBe('CONTESTED'));
  test('a lead elsewhere is not', () => expect(there('a LEAD t @08115', '08111')).toBe('SINGLE'));
  test('advice beside it is not', () => expect(there('a ADVISES t @08', '08')).toBe('NONE'));
});

describe('for one target group', () => {
  const forThe = (lines: string, group: Parameters<typeof forGroup>[1]): string => {
    const { view, tasks } = drawnLand(lines);
    return clarityIn('08', forGroup(groundOf(view, tasks), group)).clarity;
  };
  const lines = 'a LEAD t @08 for=COMPANIES standing=DISPUTED; b LEAD t @08 for=WORKERS_ABROAD; c LEAD t @08 for=WORKERS_ABROAD; d ADVISES t @08 for=AUTHORITIES';

  test('only those who serve it count, and only pairs of two who do', () => {
    expect(forThe(lines, null)).toBe('CONTESTED');
    expect(forThe(lines, 'WORKERS_ABROAD')).toBe('SHARED_UNDOCUMENTED');
    expect(forThe(lines, 'COMPANIES')).toBe('CONTESTED');
    expect(forThe(lines, 'AUTHORITIES')).toBe('UNKNOWN');
  });
  test('small companies are served by whoever serves companies', () => expect(forThe(lines, 'SMALL_COMPANIES')).toBe('CONTESTED'));
  test('who serves everybody serves each', () => expect(forThe('a LEAD t @08', 'AUTHORITIES')).toBe('SINGLE'));
});

describe('the rows of a Land', () => {
  const rows = (lines: string, counties: readonly string[] = KREISE) => {
    const { view, tasks } = drawnLand(lines);
    return taskClarity(view, tasks, counties).map(({ clarity, areas, elsewhere }) => [clarity, areas, elsewhere]);
  };

  test('are one where the answer is the same everywhere', () => expect(rows('a LEAD t @08')).toEqual([['SINGLE', ['08'], []]]));
  test('name the Kreise, and those where it is another', () => {
    expect(rows('a LEAD t @08111')).toEqual([['SINGLE', ['08111'], ['08115', '08116']], ['UNKNOWN', ['08115', '08116'], ['08111']]]);
  });
  test('a place in a Kreis decides for the Kreis', () => expect(rows('a LEAD t @081150003003')[1]).toEqual(['SINGLE', ['08115'], ['08111', '08116']]));
  test('a Land whose Kreise nobody knows is judged as a whole', () => expect(rows('a LEAD t @08111', [])).toEqual([['SINGLE', ['08'], []]]));
  test('the same answer in all Kreise that there are is the answer of the Land', () => expect(rows('a LEAD t @08999', ['08111', '08115'])).toEqual([['UNKNOWN', ['08'], []]]));
});

const viewOf = ({ facts, affiliations }: { facts: Parameters<typeof landView>[0]['facts']; affiliations: Parameters<typeof landView>[0]['affiliations'] }) =>
  landView({ land: 'BW', validAt: '2020-11-19', facts, outsiders: [], affiliations, denied: new Set(), asked: new Set() });

test('a Land equals the union of its Kreise', () => {
  const first = (all: readonly Clarity[]): Clarity => clarityWords.values.find((each) => all.includes(each))!;
  fc.assert(fc.property(anyLand, (land) => {
    for (const ground of taskGrounds(viewOf(land), land.tasks)) {
      // A Kreis is judged with what reaches into it; places outside the three Kreise are no part of this Land.
      const kreise = KREISE.map((key) => clarityIn(key, ground).clarity);
      expect(clarityIn('08', ground).clarity).toBe(first(kreise));
    }
  }));
});

test('the rows of a task partition the Kreise, and each says what is so in every one of them', () => {
  fc.assert(fc.property(anyLand, (land) => {
    const view = viewOf(land);
    const grounds = new Map(taskGrounds(view, land.tasks).map((ground) => [ground.task.id, ground]));
    const rows = taskClarity(view, land.tasks, KREISE);
    for (const task of land.tasks) {
      const own = rows.filter((row) => row.task.id === task.id);
      const covered = own.flatMap(({ areas }) => (areas[0] === '08' ? [...KREISE] : areas));
      expect([...covered].sort()).toEqual([...KREISE]);
      for (const row of own) {
        const places = row.areas[0] === '08' ? KREISE : row.areas;
        for (const place of places) expect(clarityIn(place, grounds.get(task.id)!).clarity).toBe(row.clarity);
      }
    }
  }));
});
