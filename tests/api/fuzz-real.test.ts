import { writeCursor } from '../../api/application/paging/cursor.js';
import { firstFault } from './fuzz-answer.js';
import { requestsOf } from './fuzzer.js';
import { DRAWN_PLACES } from './drawn/places.js';
import { RECORDED, REFERENCE_DAY } from './drawn/history.js';
import { onEachStore } from './world.js';

const cursor = (list: string, place: object): string => writeCursor({ list, moment: { validAt: REFERENCE_DAY, knownAt: RECORDED[4]!, revision: 5 }, place });

/** What leads past the first look-up. */
const VALUES = new Map<string, readonly unknown[]>([
  ['id', ['actor:ba', 'actor:hsp4', 'task:procedure', 'cooperation:exchange', 'absence:zabh-mv', 'disruption:visa', 'topic:delay', 'practice:table', 'pattern:iq', 'responsibility:abh-muc',
    'affiliation:zav-ba', 'state:mv', 'area:13003', 'source:law', 'inquiry:one']],
  ['ids', ['actor:ba', 'source:law', 'cooperation:north', 'state:by', 'inquiry:one', 'area:de', 'nobody']],
  ['task', ['task:procedure', 'task:entry', 'task:advice']],
  ['partOf', ['actor:ba', 'actor:lnw-mv']], ['carriedBy', ['actor:carrier']], ['actor', ['actor:lnw-mv', 'actor:rd-nord']], ['around', ['actor:lnw-mv', 'actor:ba']],
  ['text', ['Rostock', 'behörde', 'IQ', 'e', '']], ['enum', ['Verdict', 'ActorKind']],
  ['AreaKey', DRAWN_PLACES.map(({ key }) => key)],
  ['Date', [REFERENCE_DAY, '2019-01-01', '2021-07-01', '2023-01-01', '0001-01-01', '9999-12-31']],
  ['DateTime', [...RECORDED, '2000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z']],
  ['after', [cursor('Actor {"actorKinds":[],"actionAreas":[],"areas":[]}', { sortKey: 'm', id: 'actor:m' }), cursor('Source', { sortKey: '', id: '' }), cursor('Change ', { revision: 3, fact: 'actor:a' })]],
]);

onEachStore('the whole schema, asked at random', (world, engine) => {
  test('never fails inside', async () => {
    const requests = requestsOf(world().schema, { values: new Map([...VALUES, ['before', VALUES.get('after')!]]) });
    expect(await firstFault(world().url, requests, engine.name === 'SQLite' ? 800 : 120)).toBeNull();
  }, 600_000);
  test('is answered often enough to mean something', async () => {
    const { default: fc } = await import('fast-check');
    const requests = fc.sample(requestsOf(world().schema, { values: VALUES }), { numRuns: 100, seed: 7 });
    const answers = [];
    for (const { query, variables } of requests) answers.push(await world().ask(query, variables));
    const answered = answers.filter(({ data, errors }) => errors.length === 0 && JSON.stringify(data).length > 30).length;
    expect(answered).toBeGreaterThan(10);
    expect(answers.length - answered).toBeGreaterThan(10);
  });
});
