import fc from 'fast-check';
import { resilienceOf, type Resilience } from '../../../../api/domain/analysis/resilience/resilience.js';
import type { WhatIf } from '../../../../api/domain/analysis/resilience/suspend.js';
import type { LandFacts } from '../../../../api/domain/analysis/land-view.js';
import type { AffiliationFact, CooperationFact, Fact } from '../../../../api/domain/model/fact.js';
import { factOf } from '../../drawn-network.js';
import { drawnLand } from '../parallel/drawn.js';
import { ACTORS, PATTERN, actor, anyFacts, cooperation } from '../slots/land.js';

const NOTHING: WhatIf = { actors: new Set(), kinds: new Set(), proposed: [] };
const factsOf = (facts: readonly Fact[], affiliations: readonly AffiliationFact[] = []): LandFacts =>
  ({ land: 'BW', validAt: '2020-11-19', facts, outsiders: [], affiliations, denied: new Set(), asked: new Set() });
const ask = (facts: readonly Fact[], whatIf: Partial<WhatIf> = {}, affiliations: readonly AffiliationFact[] = []): Resilience =>
  resilienceOf(factsOf(facts, affiliations), { patterns: [PATTERN], tasks: [] }, { ...NOTHING, ...whatIf });

const chain = ['a', 'b', 'c'].map((id) => actor(id, {}));
const inARow = [...chain, cooperation('c1', ['a', 'b']), cooperation('c2', ['b', 'c'])];

test('who stands between two others is a single point of failure, and so is each cooperation there', () => {
  expect(ask(inARow)).toMatchObject({ singlePointsOfFailure: ['b'], bridges: ['c1', 'c2'] });
});

test('a second way makes it safe', () => {
  expect(ask([...inARow, cooperation('c3', ['a', 'c'])])).toMatchObject({ singlePointsOfFailure: [], bridges: [] });
});

test('a part is joined to its whole', () => {
  const partOf = factOf('Affiliation', 'affiliation:1', { kind: 'PART_OF', actor: 'c', other: 'b' });
  expect(ask([...chain, cooperation('c1', ['a', 'b'])], {}, [partOf]).singlePointsOfFailure).toEqual(['b']);
});

test.each<readonly [string, Fact]>([
  ['planned', cooperation('c2', ['b', 'c'], { status: 'PLANNED' })],
  ['in general', cooperation('c2', ['b', 'c'], { areas: ['DE'] }, { scope: 'GENERAL' })],
  ['of low confidence', cooperation('c2', ['b', 'c'], {}, { confidence: 'LOW' })],
  ['elsewhere', cooperation('c2', ['b', 'c'], { areas: ['09'] })],
  ['over', cooperation('c2', ['b', 'c'], {}, { validTo: '2020-01-01' })],
  ['left open', cooperation('c2', ['b', 'c?'])],
])('a cooperation that is %s joins nobody', (_name, fact) => {
  expect(ask([...chain, cooperation('c1', ['a', 'b']), fact])).toMatchObject({ singlePointsOfFailure: [], bridges: ['c1'] });
});

test('the one in the middle has the greatest betweenness', () => {
  const [first] = ask(inARow).brokers!;
  // Of the six pairs among the other four nodes of a–c1–b–c2–c, four are joined over b.
  expect(first).toEqual({ actor: 'b', betweenness: 0.666667 });
});

test('a cooperation that a participant denies joins nobody', () => {
  const facts = { ...factsOf(inARow), denied: new Set(['c2']) };
  expect(resilienceOf(facts, { patterns: [], tasks: [] }, NOTHING)).toMatchObject({ singlePointsOfFailure: [], bridges: ['c1'] });
});

describe('what breaks', () => {
  const net = [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'])];

  test('if an actor is suspended: its role and its edges', () => {
    expect(ask(net, { actors: new Set(['actor:rd']) }).noLongerPresent.map(({ key }) => key)).toEqual(['rd', 'network~rd']);
  });

  test('if a kind is', () => {
    expect(ask(net, { kinds: new Set(['REGIONAL_DIRECTORATE'] as const) }).noLongerPresent.map(({ key }) => key)).toEqual(['rd', 'network~rd']);
  });

  test('a cooperation of three goes on without one', () => {
    const three = [...ACTORS, cooperation('c', ['actor:network', 'actor:rd', 'actor:service'])];
    expect(ask(three, { actors: new Set(['actor:service']) }).noLongerPresent.map(({ key }) => key)).toEqual(['service']);
  });

  test('a referral does not go on among those who refer', () => {
    const participants = (['network', 'rd', 'service'] as const).map((id, index) => ({ actor: `actor:${id}`, position: index < 2 ? 'FROM' as const : 'TO' as const, certain: true }));
    const referred = [...ACTORS, cooperation('c', [], { kinds: ['REFERRAL'], participants })];
    expect(ask(referred, { actors: new Set(['actor:service']) }).noLongerPresent.map(({ key }) => key)).toEqual(['service', 'network~rd']);
  });

  test('one of two alternatives: the other does not become certain by it', () => {
    const open = [...ACTORS, cooperation('c', ['actor:hsp4', 'actor:hsp1?', 'actor:hsp2?'])];
    expect(ask(open, { actors: new Set(['actor:hsp2']) })).toMatchObject({ newlyPresent: [], noLongerPresent: [{ key: 'hsp4~hsp1-or-hsp2' }] });
  });

  test('a task that only the suspended led', () => {
    const { facts, tasks } = drawnLand('a LEAD t @08; b LEAD t @08; a LEAD u @08; b ADVISES u @08');
    expect(resilienceOf(factsOf(facts), { patterns: [], tasks }, { ...NOTHING, actors: new Set(['actor:a']) }).brokenTasks.map(({ id }) => id)).toEqual(['task:u']);
  });
});

test('what a proposed cooperation would close', () => {
  const proposed = cooperation('proposed', ['actor:hsp4', 'actor:service']) as CooperationFact;
  expect(ask(ACTORS, { proposed: [proposed] })).toMatchObject({ newlyPresent: [{ key: 'hsp4~service' }], noLongerPresent: [] });
});

test('nothing suspended and nothing proposed: nothing breaks and nothing closes', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    expect(ask(facts)).toMatchObject({ brokenTasks: [], brokenRoutes: { routes: [], cut: false }, noLongerPresent: [], newlyPresent: [] });
  }));
});

test('suspending closes nothing, proposing breaks nothing that is undisputed', () => {
  fc.assert(fc.property(anyFacts, fc.constantFrom(...ACTORS.map(({ id }) => id)), (facts, id) => {
    const without = facts.filter(({ type }) => type !== 'Absence');
    expect(ask(without, { actors: new Set([id]) }).newlyPresent).toEqual([]);
    const proposed = [cooperation('proposed', ['actor:network', id === 'actor:network' ? 'actor:rd' : id]) as CooperationFact];
    expect(ask(without, { proposed }).noLongerPresent).toEqual([]);
  }));
});
