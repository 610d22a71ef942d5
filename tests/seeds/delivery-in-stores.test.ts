import { search } from '../../api/application/queries/search.js';
import { stateOf } from '../../api/domain/model/area.js';
import { createCaches } from '../../api/compose/caches.js';
import { machine } from '../../api/compose/surroundings.js';
import { loadDelivered } from '../../seeds/load.js';
import { ENGINES, LONGEST, within } from '../storage/engines.js';

describe.each(ENGINES)('what is delivered, in $name', (engine) => {
  engine.describe('places', () => {
    test('are found by what people type, with the Land they lie in', () => within(engine, async (store) => {
      const service = { store, surroundings: machine, referenceDay: null, version: '0', operator: { name: null, contact: null }, caches: createCaches() };
      expect(await loadDelivered(service)).toMatchObject({ result: 'RECORDED', revised: 0, left: [] });
      const { revision, recordedAt } = await store.revision();
      const found = async (text: string, validAt: string): Promise<readonly string[]> => {
        const hits = await search(service, { text, first: 20 }, { validAt, knownAt: recordedAt, revision });
        return hits.filter(({ type }) => type === 'Area').map(({ subject }) => subject.slice('area:'.length));
      };
      const rostock = await found('Rostock', '2020-11-19');
      expect(rostock).toEqual(expect.arrayContaining(['13003', '13072', '130030000000']));
      expect(rostock.map(stateOf)).toEqual(rostock.map(() => 'MV'));
      expect(await found('göttingen', '2020-11-19')).toEqual(expect.arrayContaining(['03159', '031590016016']));
      expect(await found('goettingen', '2020-11-19')).not.toContain('03152');
      expect(await found('Göttingen', '2016-06-01')).toEqual(expect.arrayContaining(['03152', '031520012012']));
      expect((await found('Neuenkirchen', '2020-11-19')).length).toBeGreaterThan(5);
      expect(await loadDelivered(service)).toEqual({ result: 'SAME' });
      expect((await store.revision()).revision).toBe(1);
    }), LONGEST);
  });
});
