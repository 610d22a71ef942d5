import { cliffOf, firstDayOf } from '../../../../api/domain/analysis/cliff/cliff.js';
import type { LandFacts } from '../../../../api/domain/analysis/land-view.js';
import type { AffiliationFact, Fact } from '../../../../api/domain/model/fact.js';
import { factOf } from '../../drawn-network.js';
import { ACTORS, PATTERN, cooperation } from '../slots/land.js';

const ROUND_END = { validTo: '2023-01-01' };
const attached: AffiliationFact = factOf('Affiliation', 'affiliation:1', { kind: 'PART_OF', actor: 'actor:hsp4', other: 'actor:network' });
const FACTS: readonly Fact[] = [
  ...ACTORS.map((actor) => (actor.id.startsWith('actor:hsp') || actor.id === 'actor:network' ? { ...actor, ...ROUND_END } : actor)),
  cooperation('cooperation:1', ['actor:network', 'actor:rd'], {}, ROUND_END),
  cooperation('cooperation:2', ['actor:hsp4', 'actor:service']),
  cooperation('cooperation:3', ['actor:service', 'actor:rd'], {}, { validFrom: null, attestedFrom: '2022-12-01', attestedTo: '2023-01-01' }),
  cooperation('cooperation:4', ['actor:service', 'actor:rd'], { areas: ['09'] }, ROUND_END),
];
const pattern = { ...PATTERN, validTo: '2023-01-01' };

const on = (validAt: string, facts: readonly Fact[]): LandFacts =>
  ({ land: 'BW', validAt, facts, outsiders: [], affiliations: [attached], denied: new Set(), asked: new Set() });
const cliff = (dayBefore: string, date: string, facts = FACTS) => cliffOf({ before: on(dayBefore, facts), after: on(date, facts) }, pattern);
const idsOf = (facts: readonly Fact[]): readonly string[] => facts.map(({ id }) => id);

test('the end of the round: what ends, by itself or with an actor in it, and what is no longer present', () => {
  const { date, ending, noLongerPresent } = cliff('2022-12-31', '2023-01-01');
  expect(date).toBe('2023-01-01');
  expect(idsOf(ending)).toEqual(['actor:hsp1', 'actor:hsp2', 'actor:hsp4', 'actor:network', 'affiliation:1', 'cooperation:1', 'cooperation:2']);
  expect(noLongerPresent.map(({ key }) => key)).toEqual(['network', 'hsp1', 'hsp4', 'network~rd', 'hsp4~service']);
  expect(noLongerPresent.map(({ verdict, pattern: of }) => [verdict, of])).toEqual(noLongerPresent.map(() => ['UNKNOWN', pattern]));
});

test('what goes on under another version has not ended', () => {
  const next = { ...cooperation('cooperation:1', ['actor:network', 'actor:rd'], { kinds: ['REFERRAL'] }, { validFrom: '2022-06-01', validTo: null }), version: 2 };
  const facts = FACTS.map((fact) => (fact.id === 'cooperation:1' ? { ...fact, validTo: '2022-06-01' } : fact));
  expect(cliff('2022-05-31', '2022-06-01', [...facts, next])).toMatchObject({ ending: [], noLongerPresent: [] });
  expect(idsOf(cliff('2022-05-31', '2022-06-01', facts).ending)).toEqual(['cooperation:1']);
});

test('a day on which nothing ends is no cliff', () => {
  expect(cliff('2021-04-30', '2021-05-01')).toEqual({ date: '2021-05-01', ending: [], noLongerPresent: [] });
});

test('the first day of the Land is the earliest on which a fact holds', () => {
  expect(firstDayOf(on('2020-11-19', FACTS))).toBe('2019-01-01');
  expect(firstDayOf(on('2020-11-19', FACTS.map((fact) => ({ ...fact, validFrom: null }))))).toBe('2022-12-01');
  expect(firstDayOf(on('2020-11-19', []))).toBeNull();
});
