import type { Recorder } from '../../api/application/commands/record-delivery.js';
import type { Store } from '../../api/application/ports/store.js';
import { machine } from '../../api/compose/surroundings.js';
import { NO_CHANGES } from '../../api/domain/model/change-set.js';
import type { Fact } from '../../api/domain/model/fact.js';
import { correct, isRefused } from '../../api/domain/model/revise.js';
import { loadDelivered, loadedText } from '../../seeds/load.js';
import { ENGINES, LONGEST, within } from '../storage/engines.js';
import { faultsOf } from './faults.js';
import { folderOf } from './folder.js';
import { SMALL, but } from './small.js';
import { FilesRefused } from '../../seeds/reading/faults.js';

const CLOCK = '2026-01-01T00:00:00.000Z';
const recorder = (store: Store): Recorder => ({ store, surroundings: { ...machine, now: () => CLOCK, newId: () => 'unused' } });
const latest = async (store: Store): Promise<number> => (await store.revision()).revision;

/** All versions of a fact, newest first. */
const versionsOf = async (store: Store, id: string): Promise<readonly Fact[]> => store.versions([id], await latest(store));

/** Somebody corrects the name of the Netzwerk. */
async function correctName(store: Store, de: string): Promise<void> {
  const [known] = await versionsOf(store, 'actor:lnw-bw');
  if (known?.type !== 'Actor') throw new Error('the Netzwerk is not there');
  const { validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence, content } = known;
  const statement = { validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence, content: { ...content, name: { de, en: null } } };
  const plan = correct([known], statement, validFrom);
  if (isRefused(plan)) throw new Error(plan.message);
  const change = { id: known.id, type: known.type, expectedVersion: known.version, ...plan };
  await store.append({ ...NO_CHANGES, clock: CLOCK, recordedBy: 'Koordination', changeReason: 'umbenannt', facts: [change] });
}

describe.each(ENGINES)('delivered data in $name', (engine) => {
  engine.describe('loading', () => {
    test('records everything in one revision, and nothing the second time', () => within(engine, async (store) => {
      const folder = folderOf(SMALL);
      const first = await loadDelivered(recorder(store), folder);
      expect(first).toMatchObject({ result: 'RECORDED', created: 13, revised: 0, unchanged: 0, left: [], revision: 1 });
      expect(loadedText(first)).toBe('delivered data: 13 created, 0 revised, 0 unchanged, 0 left as somebody changed them');
      expect(await store.mark()).toMatchObject({ referenceDay: '2020-11-19', synthetic: false });
      expect((await store.areas(['08221', 'DE'])).map(({ name }) => name.de)).toEqual(['Heidelberg', 'Deutschland']);
      expect(await loadDelivered(recorder(store), folder)).toEqual({ result: 'SAME' });
      expect(await latest(store)).toBe(1);
    }), LONGEST);

    test('revises what the files say otherwise and leaves the rest', () => within(engine, async (store) => {
      await loadDelivered(recorder(store), folderOf(SMALL));
      const second = await loadDelivered(recorder(store), folderOf(but('topics/topics.csv', ';Zeit;', ';Zeitdruck;')));
      expect(second).toMatchObject({ result: 'RECORDED', created: 0, revised: 1, unchanged: 12, left: [], revision: 2 });
      const [now, before] = await versionsOf(store, 'topic:cf002');
      expect([now?.version, now?.content, before?.supersededRevision]).toMatchObject([2, { name: { de: 'Zeitdruck' } }, 2]);
    }), LONGEST);

    test('files said otherwise that mean the same make no new version', () => within(engine, async (store) => {
      await loadDelivered(recorder(store), folderOf(SMALL));
      const again = await loadDelivered(recorder(store), folderOf(but('topics/topics.csv', ';Zeit;', '; Zeit ;')));
      expect(again).toMatchObject({ result: 'RECORDED', created: 0, revised: 0, unchanged: 13 });
      expect(await versionsOf(store, 'topic:cf002')).toHaveLength(1);
    }), LONGEST);

    test('leaves what somebody has corrected', () => within(engine, async (store) => {
      await loadDelivered(recorder(store), folderOf(SMALL));
      await correctName(store, 'Netzwerk Südwest');
      const next = await loadDelivered(recorder(store), folderOf(but('actors/actors.csv', ';Netzwerk;', ';Netz;')));
      expect(next).toMatchObject({ created: 0, revised: 0, unchanged: 12, left: ['actor:lnw-bw'] });
      expect((await versionsOf(store, 'actor:lnw-bw')).map(({ content }) => content)).toMatchObject([
        { name: { de: 'Netzwerk Südwest' } }, { name: { de: 'Netzwerk' } },
      ]);
    }), LONGEST);

    test('keeps out of a synthetic network', () => within(engine, async (store) => {
      const mark = { referenceDay: null, synthetic: true, digest: null };
      await store.append({ ...NO_CHANGES, clock: CLOCK, recordedBy: 'Generator', changeReason: null, mark });
      expect(await loadDelivered(recorder(store), folderOf(SMALL))).toEqual({ result: 'SYNTHETIC' });
      expect([await latest(store), await store.mark()]).toEqual([1, mark]);
    }), LONGEST);

    test('records nothing of a delivery with faults', () => within(engine, async (store) => {
      const faulty = folderOf(but('topics/topics.csv', 'CHALLENGE', 'TROUBLE'));
      await expect(loadDelivered(recorder(store), faulty)).rejects.toThrow(FilesRefused);
      expect([await latest(store), (await store.mark()).digest]).toEqual([0, null]);
    }), LONGEST);
  });
});

test('a folder that is not there is refused with its name', async () => {
  const { delivered } = await import('../../seeds/delivered.js');
  expect(faultsOf(() => delivered('no-such-folder'))).toMatchObject([{ file: 'no-such-folder', message: expect.stringContaining('cannot be read') as string }]);
});
