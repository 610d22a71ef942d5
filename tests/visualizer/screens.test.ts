import { miniNet } from '../../visualizer/screens/germany/mini-net.js';
import { lineOf } from '../../visualizer/screens/germany/mini-lines.js';
import { MINI, MINI_PLACES } from '../../visualizer/screens/germany/mini-places.js';
import { TILE_PLACES } from '../../visualizer/screens/germany/tile-places.js';
import { buildMatrix, type Responsibility } from '../../visualizer/screens/matrix/matrix.js';
import { nextOption } from '../../visualizer/search/option.js';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import type { LandMatrixQuery } from '../../visualizer/api/generated/operations.js';
import { absence, actor, cooperation } from './drawn.js';

const lnw = actor('actor:lnw', 'IQ_STATE_NETWORK', 'STATE');
const rd = actor('actor:rd', 'REGIONAL_DIRECTORATE', 'REGIONAL');
type Clarity = LandMatrixQuery['federalState']['clarity'][number];

const zav = actor('actor:zav', 'ZAV', 'FEDERAL@DE');

describe('the tiles', () => {
  test('have a place of their own for each of the sixteen', () => {
    expect(TILE_PLACES.map(({ code }) => code).sort()).toEqual([...federalStateCode.values].sort());
    expect(new Set(TILE_PLACES.map(({ row, column }) => `${row} ${column}`)).size).toBe(16);
  });

  test('have each kind in one place only, inside the tile', () => {
    const kinds = MINI_PLACES.flatMap((place) => place.kinds);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const { x, y } of MINI_PLACES) expect(x > 8 && x < MINI.width - 8 && y > 5 && y < MINI.height).toBe(true);
  });

  test('draw no line through a place that it does not join', () => {
    for (const [index, from] of MINI_PLACES.entries()) {
      for (const to of MINI_PLACES.slice(index + 1)) {
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = lineOf({ from, to }).split(/[MQ ]/).filter(Boolean).map(Number);
        const points = Array.from({ length: 99 }, (_, step) => (step + 1) / 100).map((t) => ({
          x: (1 - t) ** 2 * x0 + 2 * t * (1 - t) * x1 + t * t * x2, y: (1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t * t * y2,
        }));
        for (const other of MINI_PLACES.filter((place) => place !== from && place !== to)) {
          const near = Math.min(...points.map(({ x, y }) => Math.hypot(x - other.x, y - other.y)));
          expect([from.key, to.key, other.key, near > 6]).toEqual([from.key, to.key, other.key, true]);
        }
      }
    }
  });

  const tile = (...cooperations: readonly ReturnType<typeof cooperation>[]) =>
    miniNet({
      code: 'ST', key: '15',
      regionalDirectorates: [{ id: rd.id, name: rd.name }],
      constellation: { actors: [lnw, rd, zav], cooperations, absences: [absence('absence:a', ['CENTRAL_IMMIGRATION_AUTHORITY'])] },
    });
  const presence = (key: string) => tile().presence.get(MINI_PLACES.find((place) => place.key === key)!);

  test('show who is in the Land, who only works nationwide, and of whom there is documented to be none', () => {
    expect([presence('netzwerk'), presence('zav'), presence('zentrale'), presence('kommunen')]).toEqual(['land', 'federal', 'absent', 'none']);
  });

  test('join only what is documented, certain and running for the Land', () => {
    const join = (told: Parameters<typeof cooperation>[2]): number => tile(cooperation('cooperation:c', [lnw, rd], told)).pairs.length;
    expect(join({})).toBe(1);
    expect([join({ scope: 'GENERAL' }), join({ status: 'PLANNED' }), join({ confidence: 'LOW' }), join({ uncertain: [rd.id] })]).toEqual([0, 0, 0, 0]);
  });

  test('join two kinds once, however often they work together', () => {
    expect(tile(cooperation('cooperation:a', [lnw, rd]), cooperation('cooperation:b', [rd, lnw])).pairs.map(({ from, to }) => [from.key, to.key])).toEqual([['netzwerk', 'regionaldirektion']]);
  });
});

describe('the matrix', () => {
  const task = { id: 'task:t', name: 'Beraten', stage: 'RECOGNITION' as const };
  const has = (one: ReturnType<typeof actor>, told: Partial<Responsibility> = {}): Responsibility => ({
    id: `responsibility:${one.id}`, role: 'LEAD', scope: 'NAMED', confidence: 'HIGH', standing: 'AGREED', text: 'Satz', areas: [{ key: '15', name: 'Sachsen-Anhalt' }], actor: one, task: { id: task.id }, ...told,
  });
  const matrix = (responsibilities: readonly Responsibility[], absences: readonly { id: string; reason: 'ENDED'; text: string; task: { id: string } | null }[] = [], clarity: readonly Clarity[] = []) =>
    buildMatrix({ tasks: [task], federalState: { code: 'ST', key: '15', asOf: { validAt: '2020-11-19' }, clarity, constellation: { responsibilities, absences } } });
  const row = (...responsibilities: readonly Responsibility[]) => matrix(responsibilities).stages[0]!.rows[0]!;

  test.each([
    ['one named', [has(rd)], { says: 'leads', count: 1, unclear: false }],
    ['two named', [has(rd), has(lnw)], { says: 'leads', count: 2, unclear: false }],
    ['named before general', [has(rd), has(zav, { scope: 'FEDERAL' })], { says: 'leads', count: 1, unclear: false }],
    ['only general', [has(zav, { scope: 'FEDERAL' })], { says: 'leadsGeneral', count: 1, unclear: false }],
    ['disputed', [has(rd, { standing: 'DISPUTED' })], { says: 'leads', count: 1, unclear: true }],
    ['weak evidence decides nothing', [has(rd, { confidence: 'LOW' })], { says: 'onlyInvolved' }],
    ['only involved', [has(rd, { role: 'ADVISES' })], { says: 'onlyInvolved' }],
    ['nothing', [], { says: 'noLead' }],
  ])('says in its last column: %s', (_name, responsibilities, verdict) => {
    expect(row(...responsibilities).verdict).toEqual(verdict);
  });

  test('says that nobody does it only where a source says so', () => {
    expect(matrix([], [{ id: 'absence:a', reason: 'ENDED', text: 'Niemand.', task: { id: 'task:t' } }]).stages[0]!.rows[0]!.verdict).toEqual({ says: 'nobody', text: 'Niemand.' });
    expect(matrix([], [{ id: 'absence:a', reason: 'ENDED', text: 'Niemand.', task: null }]).stages[0]!.rows[0]!.verdict).toEqual({ says: 'noLead' });
  });

  test('has columns only for kinds that have a sign', () => {
    expect(matrix([has(rd), has(lnw, { role: 'ADVISES' })]).kinds).toEqual(['IQ_STATE_NETWORK', 'REGIONAL_DIRECTORATE']);
  });

  test.each<[Clarity['clarity'], number, string | undefined]>([
    ['CONTESTED', 1, 'parallel'], ['CONTESTED', 0, 'unklar'], ['SHARED_UNDOCUMENTED', 0, 'mehrere-angebote'], ['UNKNOWN', 0, 'nicht-dokumentiert'], ['NONE', 0, 'gibt-es-nicht'], ['SINGLE', 0, undefined], ['SHARED_RULED', 0, undefined],
  ])('draws %s with %i contested pairs as %s, and names the places that are not the whole Land', (clarity, pairs, look) => {
    const one = { clarity, text: 'Satz', task, contested: Array.from({ length: pairs }, () => ({ class: 'UNRESOLVED' as const })) };
    const rows = matrix([], [], [{ ...one, areas: [{ key: '15', name: 'Sachsen-Anhalt' }] }, { ...one, areas: [{ key: '15002', name: 'Halle' }] }]).stages[0]!.rows;
    expect(rows[0]!.findings.map((finding) => [finding.look, finding.places])).toEqual(look === undefined ? [] : [[look, []], [look, ['Halle']]]);
  });

  test('names the places where a sign is documented for these only', () => {
    const halle = [{ key: '15002', name: 'Halle' }];
    expect(row(has(rd, { areas: halle })).cells.get('REGIONAL_DIRECTORATE')?.[0]?.places).toEqual(['Halle']);
    const other = actor('actor:rd2', 'REGIONAL_DIRECTORATE', 'REGIONAL');
    expect(row(has(rd, { areas: halle }), has(other)).cells.get('REGIONAL_DIRECTORATE')?.[0]?.places).toEqual([]);
  });

  test('draws what is said in general as another sign than what names the Land', () => {
    const cell = row(has(rd), has(actor('actor:rd2', 'REGIONAL_DIRECTORATE', 'REGIONAL'), { scope: 'GENERAL' })).cells.get('REGIONAL_DIRECTORATE');
    expect(cell?.map(({ sign, general }) => [sign, general])).toEqual([['lead', false], ['lead', true]]);
  });
});

describe('the list of a combobox', () => {
  const options = ['a', 'b', 'c'].map((id) => ({ id, label: id, detail: '', address: '' }));
  test.each([[null, 1, 'a'], [null, -1, 'c'], ['a', 1, 'b'], ['c', 1, 'a'], ['a', -1, 'c'], ['gone', 1, 'a']] as const)('from %s by %s comes to %s', (active, by, expected) => {
    expect(nextOption(options, active, by)?.id).toBe(expected);
  });
  test('may be empty', () => {
    expect(nextOption([], null, 1)).toBeUndefined();
  });
});
