import fc from 'fast-check';
import { LONGEST, NEO4J, SQLITE, type Engine } from '../storage/engines.js';
import { describeWithNeo4j } from '../neo4j/suite.js';
import { actorFilter, cooperationFilter } from './arbitrary-filters.js';
import { LISTINGS, walk, withArguments, type Listing } from './paging.js';
import { exampleQuestions, viewerQuestions, type Asked, type Values } from './questions.js';
import { DELIVERED, openWorld, serveOver, type Ground, type World } from './world.js';

/** A few: each combination is a statement of its own, and the contract of the port tries them at random. */
const filtered = (type: string, list: string, filters: fc.Arbitrary<object>): readonly Asked[] => fc.sample(filters, { seed: 20201119, numRuns: 5 }).map((filter) => ({
  name: `${list} ${JSON.stringify(filter)}`, query: `query($filter: ${type}) { ${list}(first: 200, filter: $filter) { nodes { id } totalCount } }`, variables: { filter },
}));
const plain = (query: string): Asked => ({ name: query.slice(0, 60), query, variables: {} });

/** Questions of every kind, and such that are refused. */
const QUESTIONS: readonly Asked[] = [
  ...exampleQuestions(),
  ...LISTINGS.flatMap(({ query }) => ['first: 3', 'last: 2', ''].map((args) => plain(withArguments(query, args)))),
  plain('{ vocabulary { enum value label description } session { name role lands } federalStates { name regionalDirectorates { id } review { reviewedOn } summary(language: EN) { text facts { id } } } }'),
  plain('{ tasks { id name parent { id } subtasks { id } ambiguities { key question evidence { locator source { id } } } responsibilities { totalCount nodes { id text } } } }'),
  plain('{ referencePatterns { id roles { key name basis } edges { key roles { key } basis } } practices { id roles { key } edges { key } topics { id } } topics { id practices { id } } }'),
  plain('{ actors(first: 200) { nodes { id history { version changes { field before after } evidence { verifiedAt locator } } affiliations { id } disruptions { id } officialKeys { scheme } } } }'),
  plain('query($no: Boolean = false) { actors(first: 2) @skip(if: $no) { nodes { id ... on Actor @include(if: true) { name } ... @include(if: $no) { kind } __typename } } }'),
  plain('{ __schema { queryType { name } types { name kind fields { name } } } }'),
  plain('{ nodes(ids: ["actor:ba", "nobody", "area:13", "state:by"]) { __typename id ... on Fact { text } ... on Area { name } } }'),
  plain('{ bad: vocabulary(enum: "X") { label } good: session { role } worse: whoHandles(task: "x", area: "DE") { text } }'),
  plain('{ actor(id: "actor:ba") { name history(last: -1) { version } } session { role } }'),
  plain('{ actor(id: "actor:ba") { cooperations(first: 500) { totalCount } } session { role } }'),
  plain('{ actors(first: -1) { totalCount } }'),
  ...filtered('ActorFilter', 'actors', actorFilter), ...filtered('CooperationFilter', 'cooperations', cooperationFilter),
  { name: 'variables', query: 'query($at: AsOf, $filter: ActorFilter) { actors(at: $at, filter: $filter) { totalCount } }', variables: { at: { validAt: '2020-02-30' } } },
  { name: 'more variables', query: 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: ['actor:ba', null] } },
  ...[['pattern:iq-ba-im-land', '2020-11-19'], ['pattern:beschleunigtes-fachkraefteverfahren', '2023-06-01'], ['pattern:iq', '2020-11-19']].map(([pattern, day]) => plain(`{ overview(pattern: "${pattern}", at: { validAt: "${day}" }) {
    pattern { id } groups rows { federalState { code } regionalDirectorates { id } coverage { present unknown absentConfirmed presentInPart notApplicable coverage knowledge }
    slots { key verdict unknownReason absenceReason extent confidence cooperationKinds actors { id } facts { id } mentions { id } text } } } }`)),
  ...['pattern:iq-ba-im-land', 'pattern:iq'].flatMap((pattern) => [
    `missingLinks(pattern: "${pattern}") { text practices { id } landsThatHaveIt }`, `undocumentedLinks(pattern: "${pattern}") { text slot { key } practices { id } landsThatHaveIt }`,
    `similarStates(pattern: "${pattern}") { land similarity comparedRows }`, `cliff(date: "2023-01-01", pattern: "${pattern}") { endingCount ending { id text } noLongerPresent { key text } }`,
  ].map((field) => plain(`{ federalState(code: BY) { ${field} } }`))),
  plain('{ federalStates { peerGaps(peers: 1) { kinds cooperationKind verdict lands text } } }'),
  plain('{ comparison(pattern: "pattern:iq-ba-im-land", left: { land: BY }, right: { land: ST, at: { validAt: "2021-06-01" } }) { similarity differences { key } rows { key outcome onlyLeftKinds onlyRightKinds left { text } right { text } } } }'),
  plain('{ practices { id transfer(land: HE) { fit text matchedRoles { role { key } actors { id } } missingRoles { key } matchedEdges { key } missingEdges { key } blockers { id } whomToAsk { id } } } }'),
  { name: 'an input', query: 'query($filter: ConstellationFilter) { federalState(code: MV) { constellation(filter: $filter) { actors { id } } } }', variables: { filter: { depth: 7 } } },
];
const DRAWN_VALUES: Values = { actor: 'actor:hsp4', fact: 'cooperation:exchange', task: 'task:procedure', area: '09162', land: 'MV', text: 'Rostock', pattern: 'pattern:iq' };
const DELIVERED_VALUES: Values = { actor: 'actor:rd-nord', fact: 'cooperation:cf021', task: 'task:accel-procedure', area: '09162', land: 'ST', text: 'Rostock', pattern: 'pattern:iq-ba-im-land' };

/**
 * The answers, byte for byte; the order of several errors is nobody's promise, nor how many stop one object. In another
 * round they are worked out again, although the service keeps what it has answered.
 */
async function answersOf({ url }: World, questions: readonly Asked[], round = 1): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const [index, { name, query, variables }] of questions.entries()) {
    const body = JSON.stringify({ query, variables, extensions: { round } });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    answers.set(`${index} ${name}`, inOneOrder(await response.text()));
  }
  return answers;
}

function inOneOrder(text: string): string {
  if (!text.startsWith('{"errors":[')) return text;
  const { errors, ...rest } = JSON.parse(text) as { errors: object[] };
  return JSON.stringify({ errors: errors.map((error) => JSON.stringify(error)).sort(), ...rest });
}

type Told = ReadonlyMap<string, string>;

/** Lists as they are walked through, a few at a time, forward and backward. */
async function walkedIn(world: World, listings: readonly Listing[]): Promise<Told> {
  const walks = listings.flatMap((listing) => [false, true].map((backward) => ({ listing, backward })));
  const pages = new Map<string, string>();
  for (const { listing, backward } of walks) pages.set(`${listing.name} ${backward ? 'backward' : 'forward'}`, JSON.stringify(await walk(world, listing, { size: 4, backward })));
  return pages;
}

interface Asking {
  readonly ground: Ground;
  readonly values: Values;
  /** That are walked through: each of these is there and has several pages. */
  readonly listings: readonly Listing[];
}

/** What the service over a store answers. */
async function told(engine: Engine, { ground, values, listings }: Asking): Promise<Told> {
  const world = await openWorld(engine, ground);
  try {
    return new Map([...await answersOf(world, [...QUESTIONS, ...viewerQuestions(values)]), ...await walkedIn(world, listings)]);
  } finally {
    await world.stop();
  }
}

const GROUNDS: readonly (readonly [name: string, asking: Asking])[] = [
  ['the drawn network', { ground: {}, values: DRAWN_VALUES, listings: LISTINGS }],
  ['the delivered data', { ground: DELIVERED, values: DELIVERED_VALUES, listings: [] }],
];

describe.each(GROUNDS)('%s', (_name, asking) => {
  let embedded: Told;
  beforeAll(async () => {
    embedded = await told(SQLITE, asking);
  }, LONGEST);
  test('answers every question, or says what is wrong with it', () => {
    expect(embedded.size).toBeGreaterThan(60);
    expect([...embedded.values()].filter((text) => text.includes('INTERNAL_SERVER_ERROR'))).toEqual([]);
    expect([...embedded.values()].filter((text) => text.startsWith('{"data"')).length).toBeGreaterThan(50);
  });
  describeWithNeo4j('over both stores', () => {
    test('is told alike', async () => {
      expect(Object.fromEntries(await told(NEO4J, asking))).toEqual(Object.fromEntries(embedded));
    }, LONGEST);
  });
});

describe('both executors', () => {
  test('tell alike, what comes once, what is compiled because it comes again, and what is kept compiled', async () => {
    const questions = [...QUESTIONS, ...viewerQuestions(DRAWN_VALUES)];
    const js = await openWorld(SQLITE, { environment: { EXECUTOR: 'js' } });
    const jit = await serveOver(js.store, { EXECUTOR: 'jit' });
    try {
      const expected = Object.fromEntries(await answersOf(js, questions));
      for (const round of [1, 2, 3]) expect(Object.fromEntries(await answersOf(jit, questions, round))).toEqual(expected);
    } finally {
      await jit.stop();
      await js.stop();
    }
  }, LONGEST);
});
