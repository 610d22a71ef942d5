import { recordChanges, type Changes, type Move } from '../../api/application/commands/record-changes.js';
import type { Store } from '../../api/application/ports/store.js';
import { fact } from '../domain/text/world.js';
import { SQLITE, within } from '../storage/engines.js';
import { machine } from '../../api/compose/surroundings.js';

const NOW = '2026-01-01T00:00:00.000Z';
const evidence = [{ source: 'source:a', locator: '1', passageSha256: null, passageLength: null, retrievedAt: null, assertedBy: null }];

function move(kind: Move['kind'], channel: string, given: Partial<Move> = {}): Move {
  const { type, scope, confidence, validTo, attestedFrom, attestedTo, content } = fact('Cooperation', {
    channel, participants: ['actor:a', 'actor:b'].map((actor) => ({ actor, position: 'PARTNER' as const, certain: true })),
  });
  return { id: 'cooperation:a', type, kind, day: null, statement: { scope, confidence, validFrom: '2019-01-01', validTo, attestedFrom, attestedTo, evidence, content }, ...given };
}

const changes = (...moves: readonly Move[]): Changes => ({ recordedBy: 'test', changeReason: null, sources: [], areas: [], mark: null, moves });
const record = (store: Store, ...moves: readonly Move[]): Promise<unknown> => recordChanges({ store, surroundings: { ...machine, now: () => NOW, newId: () => 'x' } }, changes(...moves));
const history = async (store: Store): Promise<readonly unknown[]> =>
  (await store.versions(['cooperation:a'], 9)).map(({ version, validFrom, validTo, supersededRevision }) => ({ version, validFrom, validTo, supersededRevision }));

test('a new fact, its correction and its succession are one revision each', async () => {
  await within(SQLITE, async (store) => {
    await record(store, move('NEW', 'Brief'));
    await record(store, move('CORRECTION', 'Telefon'));
    expect(await record(store, move('SUCCESSION', 'Formular', { day: '2021-01-01' }))).toMatchObject({ revision: 3 });
    expect(await history(store)).toEqual([
      { version: 4, validFrom: '2021-01-01', validTo: null, supersededRevision: null },
      { version: 3, validFrom: '2019-01-01', validTo: '2021-01-01', supersededRevision: null },
      { version: 2, validFrom: '2019-01-01', validTo: null, supersededRevision: 3 },
      { version: 1, validFrom: '2019-01-01', validTo: null, supersededRevision: 2 },
    ]);
  });
});

test('nothing is recorded if anything of it may not be', async () => {
  await within(SQLITE, async (store) => {
    await record(store, move('NEW', 'Brief'));
    const other = move('NEW', 'Brief', { id: 'cooperation:b' });
    const refused: readonly (readonly [Move, object])[] = [
      [move('NEW', 'Brief'), { code: 'VERSION_CONFLICT' }],
      [move('SUCCESSION', 'Brief'), { code: 'BAD_USER_INPUT', details: { argument: 'cooperation:a.validFrom' } }],
      [move('SUCCESSION', 'Brief', { day: '2019-01-01' }), { code: 'BAD_USER_INPUT', details: { argument: 'cooperation:a.validFrom' } }],
      [move('CORRECTION', 'Brief', { id: 'cooperation:never' }), { code: 'BAD_USER_INPUT' }],
      [{ ...other, statement: { ...other.statement, evidence: [] } }, { code: 'BAD_USER_INPUT', details: { argument: 'cooperation:b.evidence' } }],
    ];
    for (const [wrong, error] of refused) await expect(record(store, move('NEW', 'Brief', { id: 'cooperation:c' }), wrong)).rejects.toMatchObject(error);
    await expect(record(store, other, other)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'cooperation:b' } });
    expect(await store.revision()).toMatchObject({ revision: 1 });
  });
});
