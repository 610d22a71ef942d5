import { slotsIn } from '../../api/application/judging/slots-in.js';
import { patternNamed } from '../../api/application/judging/pattern.js';
import { createCaches } from '../../api/compose/caches.js';
import { machine } from '../../api/compose/surroundings.js';
import { NO_CHANGES, type ChangeSet } from '../../api/domain/model/change-set.js';
import { DRAWN_PLACES } from '../api/drawn/places.js';
import { DRAWN_SOURCES, stated } from '../api/drawn/statement.js';
import { ENGINES, LONGEST, within } from '../storage/engines.js';

type Change = ChangeSet['facts'][number];
const recorded = (id: string, type: Change['type'], ...add: Change['add']): Change => ({ id, type, expectedVersion: 0, supersede: [], add });

const role = (key: string, kind: 'IQ_STATE_NETWORK' | 'REGIONAL_DIRECTORATE') => ({
  key, name: { de: key, en: key }, kinds: [kind], actionAreas: [], min: 1, obligation: 'MUST' as const, basis: { de: 'Vorgabe', en: 'Rule' }, exempt: [],
});
const edge = { key: 'network~directorate', roles: ['network', 'directorate'] as const, kinds: [], obligation: 'SHOULD' as const, basis: { de: 'Vorgabe', en: 'Rule' }, statutory: false, exempt: [] };
const directorate = (areas: readonly string[], more: object) => stated('Actor', { kind: 'REGIONAL_DIRECTORATE', name: { de: 'Regionaldirektion', en: null }, areas }, { scope: 'NAMED', ...more });

/** A Regionaldirektion that served two Länder and from June on only one of them; its cooperation in the other goes on. */
const MOVED: ChangeSet = {
  ...NO_CHANGES, clock: '2025-01-10T08:00:00.000Z', recordedBy: 'Fachstelle', changeReason: null, sources: DRAWN_SOURCES, areas: DRAWN_PLACES,
  facts: [
    recorded('actor:network', 'Actor', stated('Actor', { kind: 'IQ_STATE_NETWORK', name: { de: 'Netzwerk', en: null }, areas: ['13'] }, { scope: 'NAMED' })),
    recorded('actor:rd', 'Actor', directorate(['13', '09'], { validFrom: '2019-01-01', validTo: '2020-06-01' }), directorate(['09'], { validFrom: '2020-06-01' })),
    recorded('cooperation:both', 'Cooperation', stated('Cooperation', { kinds: ['ROUND_TABLE'], areas: ['13'], participants: ['network', 'rd'].map((name) => ({ actor: `actor:${name}`, position: 'PARTNER' as const, certain: true })) }, { scope: 'NAMED' })),
    recorded('pattern:p', 'ReferencePattern', stated('ReferencePattern', { key: 'P', name: { de: 'Muster', en: null }, roles: [role('network', 'IQ_STATE_NETWORK'), role('directorate', 'REGIONAL_DIRECTORATE')], edges: [edge] }, { scope: 'GENERAL', validFrom: '2019-01-01' })),
  ],
};

describe.each(ENGINES)('an actor that left a Land, in $name', (engine) => {
  engine.describe('what it takes part in there', () => {
    test('holds while the actor does, though it serves the Land no more', () => within(engine, async (store) => {
      await store.append(MOVED);
      const service = { store, surroundings: machine, referenceDay: null, version: '0', operator: { name: null, contact: null }, caches: createCaches() };
      const { revision, recordedAt } = await store.revision();
      const verdicts = async (validAt: string): Promise<Readonly<Record<string, string>>> => {
        const moment = { validAt, knownAt: recordedAt, revision };
        const { slots } = await slotsIn(service, await patternNamed(service, 'pattern:p', moment), { land: 'MV', moment });
        return Object.fromEntries(slots.map(({ key, verdict }) => [key, verdict]));
      };
      expect(await verdicts('2020-03-01')).toEqual({ network: 'PRESENT', directorate: 'PRESENT', 'network~directorate': 'PRESENT' });
      expect(await verdicts('2020-11-19')).toEqual({ network: 'PRESENT', directorate: 'UNKNOWN', 'network~directorate': 'PRESENT' });
    }), LONGEST);
  });
});
