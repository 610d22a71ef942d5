import fc from 'fast-check';
import { landView, type LandView } from '../../../../api/domain/analysis/land-view.js';
import type { AbsenceContent, ActorContent, CooperationContent } from '../../../../api/domain/model/contents.js';
import type { Fact, ReferencePatternFact, Statement } from '../../../../api/domain/model/fact.js';
import type { PatternEdge, PatternRole } from '../../../../api/domain/model/pattern.js';
import { factOf } from '../../drawn-network.js';

type Dated = Omit<Statement, 'content'>;

const role = (key: string, kinds: PatternRole['kinds'], more: Partial<PatternRole> = {}): PatternRole =>
  ({ key, name: { de: key, en: null }, kinds, actionAreas: [], min: 1, obligation: 'MUST', basis: null, exempt: [], ...more });
const edge = (a: string, b: string, more: Partial<PatternEdge> = {}): PatternEdge =>
  ({ key: `${a}~${b}`, roles: [a, b], kinds: [], obligation: 'SHOULD', basis: { de: 'Grundlage', en: null }, statutory: false, exempt: [], ...more });

/** A small pattern with everything in it: action areas, an unnamed alternative, a statutory edge, an exempt Land. */
export const PATTERN: ReferencePatternFact = factOf('ReferencePattern', 'pattern:p', {
  key: 'p', name: { de: 'Muster', en: null },
  roles: [
    role('network', ['IQ_STATE_NETWORK', 'IQ_STATE_COORDINATION']), role('rd', ['REGIONAL_DIRECTORATE']),
    role('hsp1', ['IQ_SUBPROJECT'], { actionAreas: ['HSP1'] }), role('hsp4', ['IQ_SUBPROJECT'], { actionAreas: ['HSP4'] }),
    role('hsp1-or-hsp2', ['IQ_SUBPROJECT'], { actionAreas: ['HSP1', 'HSP2'], obligation: null }),
    role('central', ['CENTRAL_IMMIGRATION_AUTHORITY'], { obligation: 'SHOULD', exempt: ['SL'] }), role('service', ['EMPLOYER_SERVICE']),
  ],
  edges: [
    edge('network', 'rd'), edge('hsp4', 'service', { obligation: 'MUST' }), edge('hsp4', 'hsp1'), edge('hsp4', 'hsp1-or-hsp2'),
    edge('central', 'service', { statutory: true }), edge('hsp4', 'rd', { kinds: ['JOINT_PLANNING'] }),
  ],
});

export const actor = (id: string, content: Partial<ActorContent>, more: Partial<Dated> = {}): Fact => ({
  ...factOf('Actor', id, {
    kind: 'OTHER', furtherKinds: [], level: 'STATE', name: { de: id, en: null }, shortName: null, otherNames: [], aggregate: false, areas: ['08'],
    actionAreas: [], actionAreaBasis: content.actionAreas ? 'STATED' : null, officialKeys: [], contact: null, website: null, ...content,
  }), ...more,
});

export const cooperation = (
  id: string, ends: readonly string[], ...[content = {}, more = {}]: readonly [Partial<CooperationContent>?, Partial<Dated>?]
): Fact => ({
  ...factOf('Cooperation', id, {
    kinds: ['ROUND_TABLE'], areas: ['08'], status: 'ACTIVE', tasks: [], deadline: null, frequency: null, channel: null, note: null,
    participants: ends.map((each) => ({ actor: each.replace('?', ''), position: 'PARTNER', certain: !each.endsWith('?') })), ...content,
  }), ...more,
});

export const absence = (id: string, content: Partial<AbsenceContent>, more: Partial<Dated> = {}): Fact => ({
  ...factOf('Absence', id, { area: '08', sides: [], cooperationKind: null, task: null, reason: 'NOT_ESTABLISHED_BY_DECISION', heldBy: null, ...content }), ...more,
});

export const viewOf = (facts: readonly Fact[], more: Partial<Parameters<typeof landView>[0]> = {}): LandView =>
  landView({ land: 'BW', validAt: '2020-11-19', facts, outsiders: [], affiliations: [], denied: new Set(), asked: new Set(), ...more });

/** One actor for each role, by short names. */
export const ACTORS: readonly Fact[] = [
  actor('actor:network', { kind: 'IQ_STATE_NETWORK' }), actor('actor:rd', { kind: 'REGIONAL_DIRECTORATE' }), actor('actor:service', { kind: 'EMPLOYER_SERVICE', aggregate: true }),
  actor('actor:hsp1', { kind: 'IQ_SUBPROJECT', actionAreas: ['HSP1'] }), actor('actor:hsp2', { kind: 'IQ_SUBPROJECT', actionAreas: ['HSP2'] }),
  actor('actor:hsp4', { kind: 'IQ_SUBPROJECT', actionAreas: ['HSP4'] }), actor('actor:central', { kind: 'CENTRAL_IMMIGRATION_AUTHORITY' }),
];

const area = fc.constantFrom('08', '08111', '09', '09162');
const days = fc.constantFrom<Partial<Dated>>({}, { validFrom: '2021-01-01' }, { validFrom: null, attestedFrom: '2021-03-01' }, { validTo: '2020-02-01' });
const quality = fc.constantFrom<Partial<Dated>>({}, {}, { confidence: 'LOW' }, { scope: 'EXAMPLE' });
const kindOf = fc.constantFrom<CooperationContent['kinds']>(['ROUND_TABLE'], ['JOINT_PLANNING'], ['OTHER'], ['REFERRAL', 'ROUND_TABLE']);

/** Any cooperation, absence or actor about these roles, named by number so that ids differ. */
export const anyFact = (index: number): fc.Arbitrary<Fact> => fc.oneof(
  fc.tuple(fc.uniqueArray(fc.constantFrom(...ACTORS.map(({ id }) => id), 'actor:hsp1?', 'actor:hsp2?'), { minLength: 2, maxLength: 4, selector: (id) => id.replace('?', '') }),
    area, days, quality, kindOf, fc.constantFrom('ACTIVE' as const, 'ACTIVE' as const, 'PLANNED' as const))
    .map(([ends, key, when, how, kinds, status]) => cooperation(`cooperation:${index}`, ends, { areas: [key], kinds, status }, { ...when, ...how })),
  fc.tuple(fc.array(fc.constantFrom(...ACTORS.flatMap((each) => (each.type === 'Actor' ? [{ kinds: [each.content.kind], actionAreas: each.content.actionAreas, actor: null }] : []))), { minLength: 1, maxLength: 2 }), area, days, quality)
    .map(([sides, key, when, how]) => absence(`absence:${index}`, { sides, area: key }, { ...when, ...how })),
  fc.tuple(fc.constantFrom(...ACTORS), area, days, quality)
    .map(([each, key, when, how]) => ({ ...each, ...when, ...how, id: `actor:extra-${index}`, content: { ...each.content, areas: [key] } } as Fact)),
);

export const anyFacts: fc.Arbitrary<readonly Fact[]> = fc.integer({ min: 0, max: 12 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => anyFact(index))))
  .chain((facts) => fc.subarray([...ACTORS]).map((actors) => [...actors, ...facts]));
