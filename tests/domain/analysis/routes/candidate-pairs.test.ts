import { pairsOfPatterns, pairsOfReferrals } from '../../../../api/domain/analysis/routes/candidate-pairs.js';
import { fits } from '../../../../api/domain/analysis/routes/missing-hops.js';
import type { ActorFact, Fact } from '../../../../api/domain/model/fact.js';
import { ACTORS, PATTERN, actor, cooperation, viewOf } from '../slots/land.js';

const inWords = (pairs: ReturnType<typeof pairsOfPatterns>): readonly string[] =>
  pairs.map((pair) => pair.map(({ kinds, actionAreas }) => [...kinds, ...actionAreas].join(' ')).join(' > '));

describe('pairs that a pattern joins', () => {
  const of = (edge: Partial<(typeof PATTERN)['content']['edges'][number]>, lands: readonly ('BW' | 'SL')[] = ['BW']): readonly string[] =>
    inWords(pairsOfPatterns([{ ...PATTERN, content: { ...PATTERN.content, edges: [{ ...PATTERN.content.edges[1]!, ...edge }] } }], lands));

  test('in both directions, with their action areas', () => expect(of({})).toEqual(['IQ_SUBPROJECT HSP4 > EMPLOYER_SERVICE', 'EMPLOYER_SERVICE > IQ_SUBPROJECT HSP4']));
  test('where the edge asks for referrals among others', () => expect(of({ kinds: ['ROUND_TABLE', 'REFERRAL'] })).toHaveLength(2));
  test('not where it asks for other forms', () => expect(of({ kinds: ['ROUND_TABLE'] })).toEqual([]));
  test('not where it is waived for the Land', () => expect(of({ exempt: ['BW'] })).toEqual([]));
  test('but where it is waived for one of two', () => expect(of({ exempt: ['BW'] }, ['BW', 'SL'])).toHaveLength(2));
  test('not where a role is not in the pattern', () => expect(of({ roles: ['hsp4', 'nobody'] })).toEqual([]));
});

describe('pairs between which a Land refers', () => {
  const referral = (...more: readonly [Parameters<typeof cooperation>[2]?, Parameters<typeof cooperation>[3]?]): Fact => cooperation('c', [], {
    kinds: ['REFERRAL'], participants: [{ actor: 'actor:hsp4', position: 'FROM', certain: true }, { actor: 'actor:service', position: 'TO', certain: true }], ...more[0],
  }, more[1]);
  const of = (...facts: readonly Fact[]): readonly string[] => inWords(pairsOfReferrals(viewOf([...ACTORS, ...facts])));

  test('by kinds, in its direction, once', () => expect(of(referral(), { ...referral(), id: 'd' })).toEqual(['IQ_SUBPROJECT > EMPLOYER_SERVICE']));
  test.each<readonly [string, Fact]>([
    ['planned', referral({ status: 'PLANNED' })], ['of another form', referral({ kinds: ['ROUND_TABLE'] })], ['said in general', referral({ areas: ['DE'] }, { scope: 'GENERAL' })],
    ['said of the Federation', referral({ areas: ['DE'] }, { scope: 'FEDERAL' })], ['in another Land', referral({ areas: ['09'] })], ['over', referral({}, { validTo: '2020-01-01' })],
    ['of low confidence', referral({}, { confidence: 'LOW' })],
  ])('not one that is %s', (_name, fact) => expect(of(fact)).toEqual([]));
  test('not one that a participant denies', () => {
    expect(pairsOfReferrals(viewOf([...ACTORS, referral()], { denied: new Set(['c']) }))).toEqual([]);
  });
});

test('an actor fits a side by an action area that a source states', () => {
  const side = { kinds: ['IQ_SUBPROJECT' as const], actionAreas: ['HSP4' as const] };
  const project = (basis: 'STATED' | 'INFERRED'): ActorFact => actor('a', { kind: 'IQ_SUBPROJECT', actionAreas: ['HSP4'], actionAreaBasis: basis }) as ActorFact;
  expect([fits(project('STATED'), side), fits(project('INFERRED'), side), fits(project('INFERRED'), { ...side, actionAreas: [] })]).toEqual([true, false, true]);
});
