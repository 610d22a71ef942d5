import { PARAMETERS } from '../../visualizer/state/parameters.js';
import { SETTINGS } from '../../api/config.js';
import { settingsTable } from '../../api/config/as-table.js';
import { SQLITE } from '../storage/engines.js';
import { DELIVERED, openWorld, type World } from '../api/world.js';
import { faultOfQuery, queriesIn } from './queries.js';
import { read } from './repository.js';

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'DECISIONS.md'].map((path) => ({ path, text: read(path) }));
const readme = PAGES[0]!.text;

test('the table of settings in README.md is the one of the settings', () => {
  const [, table] = /<!-- settings -->\n([\s\S]*?)<!-- \/settings -->/.exec(readme) ?? [];
  expect(table).toBe(settingsTable(Object.values(SETTINGS)));
});
test('the table of addresses in README.md names every parameter of the viewer, in its order', () => {
  const [, table = ''] = /<!-- addresses -->\n([\s\S]*?)<!-- \/addresses -->/.exec(readme) ?? [];
  expect([...table.matchAll(/^\| `([^`]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, name]) => name)).toEqual(PARAMETERS.map(({ name }) => name));
});
test('README.md tells the key fields that caches need, of every type that has a moment', async () => {
  const { createSchema } = await import('../../api/graphql/schema.js');
  const { isObjectType } = await import('graphql');
  const nodes = Object.values((await createSchema()).getTypeMap()).filter(isObjectType).filter((type) => ['id', 'asOf'].every((field) => field in type.getFields()));
  expect(nodes.map(({ name }) => name).filter((name) => !readme.includes(`'${name}'`))).toEqual([]);
  expect(nodes.length).toBeGreaterThan(9);
});

describe('queries that documents show', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(SQLITE, DELIVERED);
  });
  afterAll(() => world.stop());
  const fault = (markdown: string) => Promise.all(queriesIn(markdown).map((shown) => faultOfQuery((query) => world.ask(query), shown)));

  test('are in README.md', () => {
    expect(queriesIn(readme).length).toBeGreaterThan(0);
  });
  test.each(PAGES.map(({ path, text }) => [path, text]))('in %s run over the delivered data and are answered as shown', async (_path, text) => {
    expect((await fault(text)).filter((each) => each !== null)).toEqual([]);
  });
  test('with a mistake, or with another answer than shown, are found', async () => {
    const block = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n`;
    const good = block('graphql', '{ federalState(code: BY) { key } }');
    expect(await fault(good)).toEqual([null]);
    expect(await fault(`${good}says:\n${block('json', '{ "data": { "federalState": { "key": "09" } } }')}`)).toEqual([null]);
    expect(await fault(`${good}${block('json', '{ "federalState": { "key": "09" } }')}${good}`)).toEqual([null, null]);
    expect(await fault(`${good}${block('json', '{ "federalState": { "key": "08" } }')}`)).toEqual(['line 1: the answer is {"federalState":{"key":"09"}}']);
    expect(await fault(`x\n${block('graphql', '{ federalState(code: BY) { capital } }')}`)).toEqual([expect.stringContaining('line 2: Cannot query field')]);
    expect(await fault(block('graphql', '{ whoHandles(task: "task:none", area: "09") { text } }'))).toEqual([expect.stringContaining('is not known')]);
  });
});
