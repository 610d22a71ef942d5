import fc from 'fast-check';
import { landFacts } from '../../api/application/judging/land-facts.js';
import type { Store } from '../../api/application/ports/store.js';
import { createCaches } from '../../api/compose/caches.js';
import { machine } from '../../api/compose/surroundings.js';
import { presentIn } from '../../api/domain/analysis/holding-in.js';
import { landView } from '../../api/domain/analysis/land-view.js';
import { keyOfState } from '../../api/domain/model/area.js';
import type { Fact } from '../../api/domain/model/fact.js';
import type { Moment } from '../../api/domain/model/moment.js';
import { federalStateCode, type FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { DELIVERED_DATA } from '../storage/delivered-data.js';
import { ENGINES, LONGEST, SQLITE, within } from '../storage/engines.js';
import { history } from '../storage/arbitrary-history.js';
import { moment } from '../storage/arbitrary-questions.js';

const byId = (facts: readonly Fact[]): readonly Fact[] => [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));

/** What judgements take to hold in a Land, from all that is known, beside what the store says holds there. */
async function bothWays(store: Store, land: FederalStateCode, at: Moment): Promise<readonly [seen: readonly Fact[], holding: readonly Fact[]]> {
  const service = { store, surroundings: machine, referenceDay: null, version: '0', operator: { name: null, contact: null }, caches: createCaches() };
  const [seen, { facts }] = await Promise.all([landFacts(service, land, at), store.areaFacts(keyOfState(land), at, 'HOLDING')]);
  return [byId(presentIn(landView(seen))), byId(facts)];
}

describe('what holds in a Land, taken from all that is known about it', () => {
  test('is what the store says holds, whatever was recorded', async () => {
    let found = 0;
    await fc.assert(fc.asyncProperty(history, fc.array(moment, { minLength: 4, maxLength: 4 }), (changes, moments) => within(SQLITE, async (store) => {
      for (const each of changes) await store.append(each);
      for (const land of ['MV', 'BY', 'BE'] as const) {
        for (const at of moments) {
          const [seen, holding] = await bothWays(store, land, at);
          expect(seen).toStrictEqual(holding);
          found += holding.length;
        }
      }
    })), { numRuns: 60, endOnFailure: true });
    expect(found).toBeGreaterThan(1000);
  }, LONGEST);
});

for (const engine of ENGINES) {
  engine.describe(`the same of the delivered data, in ${engine.name}`, () => {
    test.each(['2019-06-01', '2020-11-19', '2020-12-01', '2024-01-01', '2026-01-01'])('on %s in every Land', async (validAt) => {
      const { store, discard } = await engine.filled(DELIVERED_DATA);
      const { revision, recordedAt } = await store.revision();
      for (const land of federalStateCode.values) {
        const [seen, holding] = await bothWays(store, land, { validAt, knownAt: recordedAt, revision });
        expect(seen).toStrictEqual(holding);
        expect(holding.length).toBeGreaterThan(0);
      }
      await discard();
    }, LONGEST);
  });
}
