import type { ResponsibilityContent } from '../../api/domain/model/contents.js';
import { whoHandles } from '../../api/domain/responsibility/who-handles.js';
import { factOf } from './drawn-network.js';

const CONTENT: ResponsibilityContent = {
  actor: 'actor:a', task: 'task:t', areas: ['08'], role: 'LEAD', targetGroups: [], sector: null, criterion: null, choice: false, delegatedBy: null, standing: 'AGREED',
};

/** id, areas, role, target groups */
const ALL = `
  land      08        LEAD     -
  kreis     08111     LEAD     -
  kreis-2   08111     ADVISES  -
  federal   DE        LEAD     -
  far       09        LEAD     -
  abroad    ABROAD    LEAD     -
  companies 08        LEAD     COMPANIES
  both      08115;08  LEAD     -
`.trim().split('\n').map((line) => {
  const [id = '', areas = '', role = '', groups = ''] = line.trim().split(/\s+/);
  return factOf('Responsibility', id, { ...CONTENT, areas: areas.split(';'), role, targetGroups: groups === '-' ? [] : [groups] } as never);
});

const idsFor = (place: string, group: 'COMPANIES' | 'AUTHORITIES' | null = null): string =>
  whoHandles(ALL, place, group).map((responsibility) => responsibility.id).join(' ');

test('all whose areas overlap the place, the most specific first; a narrower one never hides a wider one', () => {
  expect(idsFor('08111')).toBe('kreis kreis-2 both companies land federal');
});

test('a whole Land sees what its places have', () => {
  expect(idsFor('08')).toBe('both kreis kreis-2 companies land federal');
});

test('a target group sees what is for it and what is for everybody', () => {
  expect(idsFor('08115', 'AUTHORITIES')).toBe('both land federal');
  expect(idsFor('08115', 'COMPANIES')).toBe('both companies land federal');
});

test('abroad is only abroad', () => {
  expect(idsFor('ABROAD')).toBe('abroad');
});
