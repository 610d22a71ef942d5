import type { RouteFacts } from '../../../../api/domain/analysis/routes/hop.js';
import { routes, type RouteQuestion, type Routes, type Usual } from '../../../../api/domain/analysis/routes/routes.js';
import type { ActorFact, AffiliationFact, CooperationFact, DisruptionFact, Fact, ResponsibilityFact } from '../../../../api/domain/model/fact.js';
import { factOf } from '../../drawn-network.js';
import { responsibilityOf } from '../parallel/drawn.js';
import { actor, cooperation } from '../slots/land.js';

const referral = (id: string, ...[from, to, ...more]: readonly [string, string, Partial<CooperationFact['content']>?, Partial<Fact>?]): CooperationFact => cooperation(id, [], {
  kinds: ['REFERRAL'], participants: [{ actor: from, position: 'FROM', certain: true }, { actor: to, position: 'TO', certain: true }], ...more[0],
}, more[1]) as CooperationFact;
const partOf = (part: string, whole: string): AffiliationFact => factOf('Affiliation', `affiliation:${part}`, { kind: 'PART_OF', actor: part, other: whole });
const suspended = (id: string, state: DisruptionFact['content']['state']): DisruptionFact =>
  factOf('Disruption', `disruption:${id}`, { actor: id, actorKind: null, area: '08', state, reason: { de: 'Grund', en: null } });

const ACTORS = [
  actor('lnw', { kind: 'IQ_STATE_NETWORK' }), actor('ag-s', { kind: 'EMPLOYER_SERVICE' }), actor('zav', { kind: 'ZAV', areas: ['DE'] }), actor('zsba', { kind: 'ZSBA', areas: ['DE'] }),
  actor('abh', { kind: 'IMMIGRATION_AUTHORITY' }), actor('elsewhere', { kind: 'CHAMBER', areas: ['09'] }),
] as readonly ActorFact[];

const QUESTION: RouteQuestion = { start: null, targetGroup: null, maxHops: 3, alternatives: 3, avoidDisrupted: true };

function ask(facts: Partial<RouteFacts & Usual>, question: Partial<RouteQuestion> = {}): Routes {
  return routes({
    places: ['08111'], actors: new Map(ACTORS.map((each) => [each.id, each])), cooperations: [], affiliations: [], disruptions: [], pairs: [],
    responsibilities: [responsibilityOf('responsibility:zsba', { actor: 'zsba', areas: ['DE'] })], ...facts,
  }, { ...QUESTION, ...question });
}

const ways = (found: Routes): readonly string[] => found.routes.map(({ start, hops }) => [start, ...hops.map(({ to }) => to)].join(' '));

const CASES: readonly (readonly [string, Partial<RouteFacts>, Partial<RouteQuestion>, readonly string[]])[] = [
  ['a referral', { cooperations: [referral('1', 'lnw', 'zsba')] }, {}, ['lnw zsba']],
  ['never backwards', { cooperations: [referral('1', 'zsba', 'lnw')] }, {}, []],
  ['a referral and a hand-down', { cooperations: [referral('1', 'ag-s', 'zav')], affiliations: [partOf('zsba', 'zav')] }, {}, ['ag-s zav zsba']],
  ['nothing is handed up', { cooperations: [referral('1', 'ag-s', 'zsba')], affiliations: [partOf('zsba', 'zav')], responsibilities: [responsibilityOf('r', { actor: 'zav', areas: ['DE'] })] }, {}, []],
  ['too far', { cooperations: [referral('1', 'ag-s', 'zav')], affiliations: [partOf('zsba', 'zav')] }, { maxHops: 1 }, []],
  ['the shorter one first', { cooperations: [referral('1', 'ag-s', 'zav'), referral('2', 'lnw', 'zsba')], affiliations: [partOf('zsba', 'zav')] }, {}, ['lnw zsba', 'ag-s zav zsba']],
  ['no more than asked for', { cooperations: [referral('1', 'ag-s', 'zsba'), referral('2', 'lnw', 'zsba')] }, { alternatives: 0 }, ['ag-s zsba']],
  ['from one actor', { cooperations: [referral('1', 'ag-s', 'zsba'), referral('2', 'lnw', 'zsba')] }, { start: 'lnw' }, ['lnw zsba']],
  ['the one asked is responsible itself', {}, { start: 'zsba' }, ['zsba']],
  ['another kind of cooperation', { cooperations: [referral('1', 'lnw', 'zsba', { kinds: ['ROUND_TABLE'] })] }, {}, []],
  ['planned', { cooperations: [referral('1', 'lnw', 'zsba', { status: 'PLANNED' })] }, {}, []],
  ['of low confidence', { cooperations: [referral('1', 'lnw', 'zsba', {}, { confidence: 'LOW' })] }, {}, []],
  ['said in general', { cooperations: [referral('1', 'lnw', 'zsba', { areas: ['DE'] }, { scope: 'GENERAL' })] }, {}, []],
  ['said of the Federation', { cooperations: [referral('1', 'lnw', 'zsba', { areas: ['DE'] }, { scope: 'FEDERAL' })] }, {}, ['lnw zsba']],
  ['in another Land', { cooperations: [referral('1', 'lnw', 'zsba', { areas: ['09'] })] }, {}, []],
  ['over somebody who does not serve the place', { cooperations: [referral('1', 'lnw', 'elsewhere'), referral('2', 'elsewhere', 'zsba')] }, {}, []],
  ['an open alternative', { cooperations: [referral('1', 'lnw', 'zsba', { participants: [{ actor: 'lnw', position: 'FROM', certain: true }, { actor: 'zsba', position: 'TO', certain: false }] })] }, {}, []],
  ['over somebody suspended', { cooperations: [referral('1', 'lnw', 'zsba')], disruptions: [suspended('zsba', 'SUSPENDED')] }, {}, []],
  ['over somebody suspended, if wanted', { cooperations: [referral('1', 'lnw', 'zsba')], disruptions: [suspended('zsba', 'SUSPENDED')] }, { avoidDisrupted: false }, ['lnw zsba']],
  ['over somebody limited', { cooperations: [referral('1', 'lnw', 'zsba')], disruptions: [suspended('zsba', 'LIMITED')] }, {}, ['lnw zsba']],
];

test.each(CASES)('%s', (_name, ...[facts, question, expected]) => {
  expect(ways(ask(facts, question))).toEqual(expected);
});

test('marks who is disrupted on the way', () => {
  const [route] = ask({ cooperations: [referral('1', 'lnw', 'zsba')], disruptions: [suspended('zsba', 'LIMITED')] }).routes;
  expect(route?.hops[0]?.disrupted?.id).toBe('disruption:zsba');
});

test('where nobody leads, those who advise are the ones to reach', () => {
  const advises: ResponsibilityFact = responsibilityOf('responsibility:ag-s', { actor: 'ag-s', role: 'ADVISES' });
  expect(ask({ responsibilities: [advises] }).direct).toEqual([advises]);
  const leads = responsibilityOf('responsibility:abh', { actor: 'abh' });
  expect(ask({ responsibilities: [advises, leads] }).direct).toEqual([leads]);
});

test('without a route the usual hops that would make one are named', () => {
  const pairs = [[{ kinds: ['EMPLOYER_SERVICE'] as const, actionAreas: [] }, { kinds: ['ZAV'] as const, actionAreas: [] }]] as const;
  expect(ask({ affiliations: [partOf('zsba', 'zav')], pairs: pairs })).toMatchObject({ routes: [], missing: [{ from: 'ag-s', to: 'zav' }], noRoute: false });
  expect(ask({ pairs: pairs })).toMatchObject({ routes: [], missing: [], noRoute: true });
});
