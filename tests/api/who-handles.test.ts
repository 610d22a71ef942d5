import fc from 'fast-check';
import { responsibilityRole, type ResponsibilityRole } from '../../schema/vocabulary/responsibility-role.js';
import { targetGroup } from '../../schema/vocabulary/target-group.js';
import { overlaps, specificity } from '../../api/domain/model/area.js';
import { DRAWN_PLACES } from './drawn/places.js';
import { onEachStore, type World } from './world.js';

interface Found {
  readonly id: string;
  readonly role: ResponsibilityRole;
  readonly targetGroups: readonly string[];
  readonly areas: readonly { readonly key: string }[];
}
interface Answer {
  readonly mostSpecificLevel: string | null;
  readonly text: string;
  readonly task: { readonly id: string };
  readonly area: { readonly key: string };
  readonly responsibilities: readonly Found[];
}
const FIELDS = '{ mostSpecificLevel text task { id } area { key } responsibilities { id role targetGroups areas { key } } }';
const QUERY = `query($task: ID!, $area: AreaKey!, $targetGroup: TargetGroup, $at: AsOf) { whoHandles(task: $task, area: $area, targetGroup: $targetGroup, at: $at) ${FIELDS} }`;

const handling = async (world: World, variables: object): Promise<Answer> =>
  (await world.data<{ whoHandles: Answer }>(QUERY, { task: 'task:procedure', area: '09162', ...variables })).whoHandles;
const keys = ({ responsibilities }: Answer): readonly string[] => responsibilities.map(({ id }) => id.split(':')[1]!);

const TASKS = ['task:procedure', 'task:entry', 'task:advice', 'task:recruit'];
const question = fc.record({
  task: fc.constantFrom(...TASKS), area: fc.constantFrom(...DRAWN_PLACES.map(({ key }) => key)), targetGroup: fc.option(fc.constantFrom(...targetGroup.values)),
  at: fc.constantFrom('2019-01-01', '2020-11-19', '2020-12-01', '2023-06-01').map((validAt) => ({ validAt })),
});

onEachStore('who handles a task in a place', (world, engine) => {
  test('a narrower responsibility stands first and hides no wider one', async () => {
    expect(keys(await handling(world(), {}))).toEqual(['abh-muc', 'abh-by', 'ag-s', 'ba-funds']);
    expect(keys(await handling(world(), { at: { validAt: '2020-12-01' } }))).toEqual(['abh-muc', 'abh-by', 'zabh-by', 'ag-s', 'ba-funds']);
    expect(keys(await handling(world(), { area: '09184' }))).toEqual(['abh-by', 'ag-s', 'ba-funds']);
    expect(keys(await handling(world(), { area: '091620000000' }))).toEqual(['abh-muc', 'abh-by', 'ag-s', 'ba-funds']);
    expect(keys(await handling(world(), { area: 'ABROAD' }))).toEqual([]);
  });
  test('tells the level of the narrowest one that overlaps the place', async () => {
    const level = async (area: string) => (await handling(world(), { area })).mostSpecificLevel;
    expect([await level('09162'), await level('091620000000'), await level('09184'), await level('09'), await level('01'), await level('ABROAD')])
      .toEqual(['COUNTY', 'COUNTY', 'STATE', 'COUNTY', 'COUNTRY', null]);
  });
  test('for a target group are those who serve it or everybody', async () => {
    expect(keys(await handling(world(), { targetGroup: 'WORKERS_ABROAD' }))).toEqual(['abh-muc', 'abh-by', 'ba-funds']);
    expect(keys(await handling(world(), { targetGroup: 'COMPANIES' }))).toEqual(['abh-muc', 'abh-by', 'ag-s', 'ba-funds']);
    expect(keys(await handling(world(), { targetGroup: 'SMALL_COMPANIES' }))).toEqual(['abh-muc', 'abh-by', 'ag-s', 'ba-funds']);
    expect(keys(await handling(world(), { task: 'task:advice', area: '13', targetGroup: 'WORKERS_ABROAD' }))).toEqual(['zsba-advice']);
  });
  test('are exactly those whose areas overlap the place, by area, role and id, whatever is asked', async () => {
    const all = new Map<string, readonly Found[]>();
    const everywhere = async (task: string, at: object): Promise<readonly Found[]> => {
      const asked = JSON.stringify([task, at]);
      const known = all.get(asked) ?? (await world().data<{ task: { responsibilities: { nodes: Found[] } } }>(
        'query($task: ID!, $at: AsOf) { task(id: $task, at: $at) { responsibilities(first: 200) { nodes { id role targetGroups areas { key } } } } }', { task, at })).task.responsibilities.nodes;
      all.set(asked, known);
      return known;
    };
    await fc.assert(fc.asyncProperty(question, async ({ task, area, targetGroup: group, at }) => {
      const there = (await everywhere(task, at)).filter(({ areas, targetGroups }) =>
        areas.some(({ key }) => overlaps(key, area)) && (group === null || targetGroups.length === 0 || targetGroups.includes(group) || (group === 'SMALL_COMPANIES' && targetGroups.includes('COMPANIES'))));
      const rank = ({ areas, role, id }: Found) => {
        const narrowest = Math.max(...areas.filter(({ key }) => overlaps(key, area)).map(({ key }) => specificity(key)));
        return `${String(99 - narrowest)} ${responsibilityRole.values.indexOf(role)} ${id}`;
      };
      const answer = await handling(world(), { task, area, targetGroup: group, at });
      expect(answer.responsibilities).toEqual([...there].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)));
      expect([answer.task.id, answer.area.key]).toEqual([task, area]);
    }), { numRuns: engine.name === 'SQLite' ? 120 : 25 });
  }, 60_000);
  test('says it in a sentence', async () => {
    const { text } = await handling(world(), {});
    expect(text).toMatch(/^Am 19\. November 2020 .*München.*Ausländerbehörde München.*\.$/);
    const { english } = await world().data<{ english: { text: string } }>('{ english: whoHandles(task: "task:procedure", area: "09162") { text(language: EN) } }');
    expect(english.text).toMatch(/Munich/);
    expect((await handling(world(), { task: 'task:recruit', area: '01' })).text).toMatch(/niemand dokumentiert; das heißt nicht, dass niemand zuständig ist/);
  });
  test('asked of a Land is the same as asked of its key', async () => {
    const { federalState, whoHandles } = await world().data<{ federalState: { whoHandles: Answer }; whoHandles: Answer }>(
      `{ federalState(code: BY) { whoHandles(task: "task:procedure", targetGroup: COMPANIES) ${FIELDS} } whoHandles(task: "task:procedure", area: "09", targetGroup: COMPANIES) ${FIELDS} }`);
    expect(federalState.whoHandles).toEqual(whoHandles);
    expect(keys(whoHandles)).toEqual(['abh-muc', 'abh-by', 'ag-s', 'ba-funds']);
  });
  test.each([
    [{ task: 'task:none' }, 'NOT_FOUND', 'task'], [{ task: 'actor:ba' }, 'NOT_FOUND', 'task'], [{ task: '' }, 'NOT_FOUND', 'task'], [{ area: '99' }, 'NOT_FOUND', 'area'],
    [{ area: '0916' }, 'BAD_USER_INPUT', 'area'], [{ area: 'de' }, 'BAD_USER_INPUT', 'area'], [{ targetGroup: 'EVERYBODY' }, 'BAD_USER_INPUT', 'targetGroup'],
    [{ at: { validAt: '2020-02-30' } }, 'BAD_USER_INPUT', 'at.validAt'], [{ at: { knownAt: '2020-02-03' } }, 'BAD_USER_INPUT', 'at.knownAt'],
  ])('%j is refused: %s', async (wrong, code, argument) => {
    const { errors } = await world().ask(QUERY, { task: 'task:procedure', area: '09162', ...wrong });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([[code, argument]]);
  });
});
