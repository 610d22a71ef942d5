import fc from 'fast-check';
import { landView, type LandFacts } from '../../../../api/domain/analysis/land-view.js';
import { brokenRoutes, type BrokenRoutes } from '../../../../api/domain/analysis/resilience/broken-routes.js';
import { resilienceOf } from '../../../../api/domain/analysis/resilience/resilience.js';
import { supposing, type WhatIf } from '../../../../api/domain/analysis/resilience/suspend.js';
import { documentedRoutes } from '../../../../api/domain/analysis/routes/routes.js';
import type { ActorFact, AffiliationFact, CooperationFact, Fact, ResponsibilityFact, TaskFact } from '../../../../api/domain/model/fact.js';
import { factOf } from '../../drawn-network.js';
import { actor, cooperation } from '../slots/land.js';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const TASKS = ['t', 'u'].map((key) => factOf('Task', `task:${key}`, { key, name: { de: key, en: null }, description: null, stage: 'ENTRY', legalBasis: [], leikaKey: null, parent: null, ambiguities: [] }));
const lead = (name: string, task: string, role: 'LEAD' | 'ADVISES' = 'LEAD'): Fact => factOf('Responsibility', `responsibility:${name}-${task}`, {
  actor: name, task: `task:${task}`, areas: ['08'], role, targetGroups: [], sector: null, criterion: null, choice: false, delegatedBy: null, standing: 'CLAIMED',
});
const refers = (from: string, to: string): Fact => {
  const drawn = cooperation(`referral:${from}-${to}`, [from, to], { kinds: ['REFERRAL'] }) as CooperationFact;
  const participants = drawn.content.participants.map((each, index) => ({ ...each, position: index === 0 ? 'FROM' as const : 'TO' as const }));
  return { ...drawn, content: { ...drawn.content, participants } };
};
const partOf = (part: string, whole: string): AffiliationFact => factOf('Affiliation', `affiliation:${part}-${whole}`, { kind: 'PART_OF', actor: part, other: whole });
const land = (facts: readonly Fact[], affiliations: readonly AffiliationFact[] = []): LandFacts =>
  ({ land: 'BW', validAt: '2020-11-19', facts: [...NAMES.map((name) => actor(name, {})), ...facts], outsiders: [], affiliations, denied: new Set(), asked: new Set() });
const without = (...gone: readonly string[]): WhatIf => ({ actors: new Set(gone), kinds: new Set(), proposed: [] });
const broken = (facts: LandFacts, whatIf: WhatIf): readonly string[] =>
  resilienceOf(facts, { patterns: [], tasks: TASKS }, whatIf).brokenRoutes.routes.map(({ task, route }) => [task.content.key, route.start, ...route.hops.map(({ to }) => to)].join(' '));

describe('the routes that break', () => {
  const chain = [refers('a', 'b'), refers('b', 'c'), lead('c', 't')];

  test('are those over the suspended one, from whoever is still there', () => {
    expect(broken(land(chain), without('b'))).toEqual(['t a b c']);
    expect(broken(land(chain), without('c'))).toEqual(['t a b c', 't b c']);
    expect(broken(land(chain), without('a'))).toEqual([]);
  });

  test('have no detour left', () => {
    expect(broken(land([...chain, refers('a', 'd'), refers('d', 'c')]), without('b'))).toEqual([]);
    expect(broken(land([...chain, lead('d', 't'), refers('a', 'd')]), without('b'))).toEqual([]);
  });

  test('lead by hand-downs too, and only to tasks that are reached over the suspended one', () => {
    expect(broken(land([refers('a', 'b'), lead('c', 't'), refers('a', 'd'), lead('d', 'u')], [partOf('c', 'b')]), without('b'))).toEqual(['t a b c']);
  });

  test('are none where the one who asked advises on the task himself once nobody leads on it', () => {
    expect(broken(land([...chain, lead('a', 't', 'ADVISES')]), without('c'))).toEqual(['t b c']);
  });

  test('are mended by a proposed referral', () => {
    expect(broken(land(chain), { ...without('b'), proposed: [refers('a', 'c') as CooperationFact] })).toEqual([]);
  });
});

const edges = fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).filter(([from, to]) => from !== to), { maxLength: 9, selector: (pair) => pair.join() });
const leads = fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('t', 'u'), fc.constantFrom('LEAD' as const, 'ADVISES' as const)), { maxLength: 4, selector: ([name, task]) => `${name} ${task}` });

const listed = ({ routes }: BrokenRoutes): readonly string[] => routes.map(({ task, route }) => `${task.id} ${route.start}`);

/** Steps of the shortest documented way, 0 for who is responsible himself: asked anew for each start and task. */
function stepsTo(task: TaskFact, facts: LandFacts, start: string): number | undefined {
  const of = <F extends Fact>(type: F['type']): readonly F[] => facts.facts.filter((fact): fact is F => fact.type === type);
  const actors = new Map(of<ActorFact>('Actor').map((each) => [each.id, each]));
  const responsibilities = of<ResponsibilityFact>('Responsibility').filter(({ content }) => content.task === task.id);
  const ground = { places: ['08'], actors, cooperations: of<CooperationFact>('Cooperation'), affiliations: facts.affiliations, disruptions: [], responsibilities };
  const [shortest] = documentedRoutes(ground, { start, targetGroup: null, maxHops: 6, alternatives: 0, avoidDisrupted: true }).routes;
  return shortest?.hops.length;
}

test('broken is, for every task, each start that had a way, is still there and has neither a way nor the task itself', () => {
  fc.assert(fc.property(edges, leads, fc.subarray(NAMES, { maxLength: 2 }), (drawn, led, gone) => {
    const before = land([...drawn.map(([from, to]) => refers(from, to)), ...led.map(([name, task, role]) => lead(name, task, role))]);
    const after = supposing(before, without(...gone));
    const views = { before: landView(before), after: landView(after) };
    const expected = TASKS.flatMap((task) => NAMES.filter((start) => !gone.includes(start) && (stepsTo(task, before, start) ?? 0) > 0 && stepsTo(task, after, start) === undefined).map((start) => `${task.id} ${start}`));
    expect(listed(brokenRoutes(TASKS, views))).toEqual(expected);
    const few = brokenRoutes(TASKS, views, 2);
    expect([listed(few), few.cut]).toEqual([expected.slice(0, 2), expected.length > 2]);
  }));
});
