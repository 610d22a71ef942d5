import { cliffOf } from '../../../../api/domain/analysis/cliff/cliff.js';
import type { Fact } from '../../../../api/domain/model/fact.js';
import { ACTORS, PATTERN, cooperation } from '../slots/land.js';

const ROUND_END = { validTo: '2023-01-01' };
const facts: readonly Fact[] = [
  ...ACTORS.map((actor) => (actor.id.startsWith('actor:hsp') || actor.id === 'actor:network' ? { ...actor, ...ROUND_END } : actor)),
  cooperation('cooperation:1', ['actor:network', 'actor:rd'], {}, ROUND_END),
  cooperation('cooperation:2', ['actor:hsp4', 'actor:service']),
];
const land = { land: 'BW' as const, validAt: '2020-11-19', facts, outsiders: [], affiliations: [], denied: new Set<string>(), asked: new Set<string>() };
const pattern = { ...PATTERN, validTo: '2023-01-01' };

test('the end of the round: what ends, and what is no longer present by the pattern of the day before', () => {
  const { ending, noLongerPresent } = cliffOf(land, pattern, { date: '2023-01-01', dayBefore: '2022-12-31' });
  expect(ending.map(({ id }) => id)).toEqual(['actor:hsp1', 'actor:hsp2', 'actor:hsp4', 'actor:network', 'cooperation:1']);
  expect(noLongerPresent.map(({ key }) => key)).toEqual(['network', 'hsp1', 'hsp4', 'network~rd', 'hsp4~service']);
  expect(noLongerPresent.every(({ verdict }) => verdict === 'UNKNOWN')).toBe(true);
});

test('a day on which nothing ends is no cliff', () => {
  expect(cliffOf(land, pattern, { date: '2021-05-01', dayBefore: '2021-04-30' })).toEqual({ date: '2021-05-01', ending: [], noLongerPresent: [] });
});
