import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { flawsIn, wrongOfUnknown } from '../../domain/text/guard.js';
import { LONGEST, NEO4J, SQLITE } from '../../storage/engines.js';
import { describeWithNeo4j } from '../../neo4j/suite.js';
import { DELIVERED, openWorld, type World } from '../world.js';

const DAYS = ['2020-11-19', '2020-12-15', '2023-06-01'] as const;

const LAND = `query($code: FederalStateCode!, $at: AsOf) { federalState(code: $code, at: $at) {
  parallelStructures { class task { id } left { id } right { id } areas { key } validFrom validTo targetGroups settledBy { id __typename } text english: text(language: EN) }
  clarity { clarity withoutLead task { id } areas { key } responsibilities { id } contested { left { id } right { id } } text english: text(language: EN) }
  resilience { singlePointsOfFailure { id } bridges { id } brokers { actor { id } betweenness } brokenTasks { id } brokenRoutes { start { id } end { id } responsibility { task { id } } hops { from { id } to { id } } } noLongerPresent { key } newlyPresent { key } text english: text(language: EN) }
  trust { oneSided { id } disputed { id } stale { id } staleCount facts factsVerified factsNeverVerified }
} }`;
const ROUTE = `query($input: RouteInput!) { route(input: $input) { noRoute task { id } direct { id } missing { from { id } to { id } kind } text english: text(language: EN)
  routes { start { id } end { id } responsibility { id } totalDeadline hopsWithoutDeadline text english: text(language: EN)
    hops { from { id } to { id } handDown channel deadline disrupted { id } evidence { locator } cooperation { id } } } } }`;

interface Texts { readonly text: string; readonly english: string }

/** Every sentence in an answer, wherever it stands. */
function textsIn(value: unknown): readonly Texts[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(textsIn);
  return 'text' in value && 'english' in value ? [value as Texts, ...inner] : inner;
}

const flaws = (answers: readonly unknown[]): readonly object[] => answers.flatMap(textsIn).flatMap(({ text, english }) => [text, english])
  .map((text) => ({ text, flaws: [...flawsIn(text), ...wrongOfUnknown(text)] })).filter((each) => each.flaws.length > 0);

interface Asking {
  readonly days: readonly string[];
  readonly starts: readonly object[];
}

const EVERYTHING: Asking = { days: DAYS, starts: [{ fromArea: '15' }, { fromArea: '09162' }, { fromActor: 'actor:lnw-st' }, { fromActor: 'actor:its-bb' }] };
/** Judgements are worked out from what the port answers, and that the contract compares over all places. */
const SOME: Asking = { days: ['2020-12-15'], starts: [{ fromArea: '15' }] };

interface Judged {
  readonly lands: readonly unknown[];
  readonly routes: readonly unknown[];
}

async function judged(world: World, { days, starts }: Asking): Promise<Judged> {
  const lands: unknown[] = [];
  for (const code of federalStateCode.values) for (const validAt of days) lands.push(await world.data(LAND, { code, at: { validAt } }));
  const { tasks } = await world.data<{ tasks: { id: string }[] }>('{ tasks { id } }');
  const routes: unknown[] = [];
  for (const { id: task } of tasks) for (const start of starts) routes.push(await world.data(ROUTE, { input: { task, ...start, maxHops: 4 } }));
  return { lands, routes };
}

describe('the delivered Länder judged', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(SQLITE, DELIVERED);
  }, LONGEST);
  afterAll(() => world.stop());

  test('every sentence can be read aloud and calls nothing unknown absent', async () => {
    const { lands, routes } = await judged(world, EVERYTHING);
    expect(textsIn(lands).length).toBeGreaterThan(1000);
    expect(flaws([...lands, ...routes])).toEqual([]);
  }, LONGEST);
  describeWithNeo4j('over Neo4j', () => {
    test('are judged alike', async () => {
      const other = await openWorld(NEO4J, DELIVERED);
      try {
        expect(JSON.stringify(await judged(other, SOME))).toBe(JSON.stringify(await judged(world, SOME)));
      } finally {
        await other.stop();
      }
    }, LONGEST);
  });
  test('what the record says of referrals is a way: two days from the network to the employer services in Sachsen-Anhalt', async () => {
    const { route } = await world.data<{ route: { routes: { end: { id: string }; totalDeadline: string; hops: object[] }[] } }>(ROUTE, { input: { task: 'task:matching', fromActor: 'actor:lnw-st' } });
    expect(route.routes).toMatchObject([{ end: { id: 'actor:ag-s-st' }, totalDeadline: 'P2D', hops: [{ cooperation: { id: 'cooperation:cf023' }, handDown: false, evidence: [{}] }] }]);
  });
  test('two own mandates for the same advice are a candidate, matching is unresolved', async () => {
    const { federalState } = await world.data<{ federalState: { parallelStructures: { class: string; task: { id: string } }[] } }>(LAND, { code: 'BW' });
    const classes = (task: string) => [...new Set(federalState.parallelStructures.filter((each) => each.task.id === task).map((each) => each.class))];
    expect([classes('task:employer-advice-immigration'), classes('task:matching')]).toEqual([['CANDIDATE'], ['UNRESOLVED']]);
  });
  test('the choice in Bavaria begins with the central office', async () => {
    const { before, after } = await world.data<Record<'before' | 'after', { clarity: { clarity: string; areas: { key: string }[] }[] }>>(`{
      before: federalState(code: BY, at: { validAt: "2020-11-30" }) { clarity(task: "task:accel-procedure") { clarity areas { key } } }
      after: federalState(code: BY, at: { validAt: "2020-12-01" }) { clarity(task: "task:accel-procedure") { clarity areas { key } } } }`);
    expect([before.clarity, after.clarity]).toEqual([[{ clarity: 'SINGLE', areas: [{ key: '09' }] }], [{ clarity: 'SHARED_RULED', areas: [{ key: '09' }] }]]);
  });
  test('what is proposed closes links for the Land or for the places it names, and is stored nowhere', async () => {
    const before = await world.store.revision();
    const { federalState: { resilience } } = await world.data<{ federalState: { resilience: { text: string; newlyPresent: object[] } } }>(`{ federalState(code: HE) { resilience(pattern: "pattern:iq-ba-im-land", suspend: { proposed: [
      { kind: JOINT_PLANNING, from: "actor:lnw-he", to: "actor:rd-he" }, { kind: REFERRAL, from: "actor:lnw-he", to: "actor:zsba", areas: ["06411"] }] }) { text newlyPresent { key extent facts { id text } } } } }`);
    expect(resilience.newlyPresent).toEqual([
      { key: 'iq-network~regional-directorate', extent: 'WHOLE', facts: [{ id: 'cooperation:proposed-1', text: expect.stringMatching(/^In Hessen planen/) as string }] },
      { key: 'iq~zsba', extent: 'PART', facts: [{ id: 'cooperation:proposed-2', text: expect.stringMatching(/^In der kreisfreien Stadt Darmstadt/) as string }] },
    ]);
    expect(resilience.text).toMatch(/\(angenommen: zwei vorgeschlagene Kooperationen\)\.$/);
    expect([await world.store.revision(), (await world.data<{ node: object | null }>('{ node(id: "cooperation:proposed-1") { id } }')).node]).toEqual([before, null]);
  });
  test('a place is as clear as the row that holds it, a Land as the first of its rows, Germany as the first of its Länder', async () => {
    const clarityOf = async (area: string, task: string): Promise<string> =>
      (await world.data<{ whoHandles: { clarity: string } }>('query($task: ID!, $area: AreaKey!) { whoHandles(task: $task, area: $area) { clarity } }', { task, area })).whoHandles.clarity;
    const { federalState: { clarity } } = await world.data<{ federalState: { clarity: { clarity: string; areas: { key: string }[] }[] } }>('{ federalState(code: BW) { clarity(task: "task:intercultural-opening") { clarity areas { key } } } }');
    for (const row of clarity) expect(await clarityOf(row.areas[0]!.key, 'task:intercultural-opening')).toBe(row.clarity);
    expect([await clarityOf('083110000000', 'task:intercultural-opening'), await clarityOf('DE', 'task:matching'), await clarityOf('09162', 'task:integration-mgmt'), await clarityOf('ABROAD', 'task:matching')])
      .toEqual(['SINGLE', 'CONTESTED', 'UNKNOWN', 'UNKNOWN']);
  });
});
