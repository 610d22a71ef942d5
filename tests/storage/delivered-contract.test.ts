import { createCaches } from '../../api/compose/caches.js';
import { machine } from '../../api/compose/surroundings.js';
import { search } from '../../api/application/queries/search.js';
import type { Store } from '../../api/application/ports/store.js';
import { delivered } from '../../seeds/delivered.js';
import { describeWithNeo4j } from '../neo4j/suite.js';
import { answerEachOther, METHODS } from './both-stores.js';
import { networkQuestions } from './network-questions.js';
import { DELIVERED_DATA, RECORDED_AT } from './delivered-data.js';
import { LONGEST, NEO4J, SQLITE, type Opened } from './engines.js';

const DELIVERY = delivered();
/** Everything is one revision. */
const QUESTIONS = networkQuestions({ ...DELIVERY, facts: DELIVERY.drafts }, { revision: 1, recordedAt: RECORDED_AT });

describeWithNeo4j('the delivered data', () => {
  let both: readonly [Opened, Opened];
  beforeAll(async () => {
    both = [await SQLITE.filled(DELIVERED_DATA), await NEO4J.filled(DELIVERED_DATA)];
  }, LONGEST);
  afterAll(() => Promise.all(both.map(({ discard }) => discard())));

  test.each(METHODS)('%s is answered alike, element by element', (method) => answerEachOther(QUESTIONS[method], [both[0].store, both[1].store]), LONGEST);

  const found = async (store: Store, text: string): Promise<readonly string[]> => {
    const { revision, recordedAt } = await store.revision();
    const service = { store, surroundings: machine, referenceDay: null, version: '0', operator: { name: null, contact: null }, caches: createCaches() };
    return (await search(service, { text, first: 50 }, { validAt: '2020-11-19', knownAt: recordedAt, revision })).map(({ subject }) => subject);
  };
  const foundByBoth = async (text: string): Promise<readonly string[]> => {
    const [expected, hits] = [await found(both[0].store, text), await found(both[1].store, text)];
    expect(hits).toEqual(expected);
    return hits;
  };
  test.each(['auslaenderbehoerde', 'Ausländerbehörde', 'auslanderbehorde', 'behörde'])('immigration authorities are found by "%s"', async (text) => {
    expect(await foundByBoth(text)).toContain('actor:abh');
  });
  test('"ZAB" finds both meanings', async () => {
    const hits = await foundByBoth('ZAB');
    expect(hits).toContain('actor:zab');
    expect(hits.some((id) => id.startsWith('actor:zabh'))).toBe(true);
  });
  test.each([['Zentrale Servicestelle Berufliche Anerkennung', 'actor:zsba'], ['ZSBA', 'actor:zsba'], ['HSP4-Teilprojekte', 'actor:hsp4'], ['HSP4-Projekte', 'actor:hsp4'], ['HSP4-TP', 'actor:hsp4']])('the record\'s own name "%s" finds the official one', async (text, id) => {
    expect(await foundByBoth(text)).toContain(id);
  });
});
