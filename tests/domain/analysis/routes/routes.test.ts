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
const suspended = (id: string, state: DisruptionFact['content']['state'], area = '08'): DisruptionFact =>
  factOf('Disruption', `disruption:${id}`, { actor: id, actorKind: null, area, state, reason: { de: 'Grund', en: null } });
const low = (fact: DisruptionFact): DisruptionFact => ({ ...fact, confidence: 'LOW' });

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
  ['over somebody suspended in another Land', { cooperations: [referral('1', 'lnw', 'zsba')], disruptions: [suspended('zsba', 'SUSPENDED', '09')] }, {}, ['lnw zsba']],
  ['over somebody suspended in another Kreis', { cooperations: [referral('1', 'lnw', 'zsba')], disruptions: [suspended('zsba', 'SUSPENDED', '08115')] }, {}, ['lnw zsba']],
  ['over somebody of whom it is hardly founded that he is suspended', { cooperations: [referral('1', 'lnw', 'zsba')], disruptions: [low(suspended('zsba', 'SUSPENDED'))] }, {}, ['lnw zsba']],
  ['from an actor that is suspended itself', { cooperations: [referral('1', 'lnw', 'zsba')], disruptions: [suspended('lnw', 'SUSPENDED')] }, { start: 'lnw' }, ['lnw zsba']],
  ['from a place where who is asked first is suspended', { cooperations: [referral('1', 'lnw', 'zsba')], disruptions: [suspended('lnw', 'SUSPENDED')] }, {}, []],
  ['in some Länder that are not named', { cooperations: [referral('1', 'lnw', 'zsba', { areas: [] }, { scope: 'SOME_UNNAMED' })] }, {}, []],
  ['in every Land', { cooperations: [referral('1', 'lnw', 'zsba', { areas: ['DE'] }, { scope: 'EVERY_LAND' })] }, {}, ['lnw zsba']],
  ['since 2023 from a regional network', { actors: new Map([['rin', actor('rin', { kind: 'IQ_REGIONAL_NETWORK' }) as ActorFact], ['zsba', ACTORS[3]!]]), cooperations: [referral('1', 'rin', 'zsba')] }, {}, ['rin zsba']],
];

test.each(CASES)('%s', (_name, ...[facts, question, expected]) => {
  expect(ways(ask(facts, question))).toEqual(expected);
});

test('marks who is disrupted on the way', () => {
  const [route] = ask({ cooperations: [referral('1', 'lnw', 'zsba')], disruptions: [suspended('zsba', 'LIMITED')] }).routes;
  expect(route?.hops[0]?.disrupted?.id).toBe('disruption:zsba');
});

describe('a task of all units of a kind is each one\'s', () => {
  const all = actor('all', { kind: 'EMPLOYER_SERVICE', aggregate: true, areas: ['DE'] }) as ActorFact;
  const some = actor('some', { kind: 'EMPLOYER_SERVICE', aggregate: true, areas: ['08111'] }) as ActorFact;
  const lnw = ACTORS[0]!;
  const among = (...actors: readonly ActorFact[]): RouteFacts['actors'] => new Map(actors.map((each) => [each.id, each]));
  const responsibilities = [responsibilityOf('r', { actor: 'all', areas: ['DE'] })];

  test('a referral to one of them reaches it', () => {
    const [route] = ask({ actors: among(all, lnw, ACTORS[1]!), responsibilities, cooperations: [referral('1', 'lnw', 'ag-s')] }, { start: 'lnw' }).routes;
    expect(route).toMatchObject({ start: 'lnw', end: 'ag-s', responsibility: { id: 'r' } });
  });
  test('one to all of them in a Kreis does too', () => {
    expect(ways(ask({ actors: among(all, lnw, some), responsibilities, cooperations: [referral('1', 'lnw', 'some')] }, { start: 'lnw' }))).toEqual(['lnw some']);
  });
  test('but what some have not all have', () => {
    const ofSome = [responsibilityOf('r', { actor: 'some', areas: ['08111'] })];
    expect(ways(ask({ actors: among(all, lnw, some), responsibilities: ofSome, cooperations: [referral('1', 'lnw', 'all')] }, { start: 'lnw' }))).toEqual([]);
  });
  test('nor those of another kind', () => {
    expect(ways(ask({ actors: among(all, lnw, ACTORS[4]!), responsibilities, cooperations: [referral('1', 'lnw', 'abh')] }, { start: 'lnw' }))).toEqual([]);
  });
});

test('says who of the responsible ones is left out', () => {
  const disruptions = [suspended('zsba', 'SUSPENDED')];
  expect(ask({ disruptions })).toMatchObject({ suspended: ['zsba'], noRoute: true });
  expect(ask({ disruptions }, { avoidDisrupted: false }).suspended).toEqual([]);
});

test('marks a suspension before a limitation', () => {
  const disruptions = [{ ...suspended('zsba', 'LIMITED'), id: 'disruption:a' }, { ...suspended('zsba', 'SUSPENDED'), id: 'disruption:b' }];
  const [route] = ask({ cooperations: [referral('1', 'lnw', 'zsba')], disruptions }, { avoidDisrupted: false }).routes;
  expect(route?.hops[0]?.disrupted?.id).toBe('disruption:b');
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
