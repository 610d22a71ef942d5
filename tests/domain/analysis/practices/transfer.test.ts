import fc from 'fast-check';
import { isTransferable, transferOf } from '../../../../api/domain/analysis/practices/transfer.js';
import { overlaps } from '../../../../api/domain/model/area.js';
import type { ActorFact, CooperationFact, Fact, PracticeFact } from '../../../../api/domain/model/fact.js';
import { factOf } from '../../drawn-network.js';
import { ACTORS, PATTERN, absence, actor, anyFacts, cooperation, viewOf } from '../slots/land.js';

const practiceWith = (edgeKeys: readonly string[]): PracticeFact => {
  const edges = PATTERN.content.edges.filter(({ key }) => edgeKeys.includes(key));
  const roles = PATTERN.content.roles.filter(({ key }) => edges.some((edge) => edge.roles.includes(key)));
  return factOf('Practice', 'practice:1', { name: { de: 'Praxis', en: null }, areas: ['08'], standing: 'TRIED', topics: [], roles, edges });
};
const PRACTICE = practiceWith(['network~rd', 'hsp4~service']);
const HERE = [...ACTORS, cooperation('cooperation:1', ['actor:network', 'actor:rd']), cooperation('cooperation:2', ['actor:hsp4', 'actor:service'])];

test('it fits wholly where it comes from', () => {
  const here = viewOf(HERE);
  expect(transferOf(PRACTICE, here, [here])).toMatchObject({
    fit: 1, missingRoles: [], missingEdges: [], blockers: [], whomToAsk: ['actor:hsp4', 'actor:network', 'actor:rd', 'actor:service'],
  });
});

test('what is missing elsewhere is named, and what was decided against stands in the way', () => {
  const there = HERE.filter(({ id }) => id !== 'cooperation:2' && id !== 'actor:rd');
  const decided = absence('absence:1', { sides: [{ kinds: ['REGIONAL_DIRECTORATE'], actionAreas: [], actor: null }] });
  const { fit, missingRoles, missingEdges, blockers } = transferOf(PRACTICE, viewOf([...there, decided]), []);
  expect([missingRoles.map(({ key }) => key), missingEdges.map(({ key }) => key), blockers.map(({ id }) => id)]).toEqual([['rd'], ['network~rd', 'hsp4~service'], ['absence:1']]);
  expect(fit).toBe(0.5);
});

test('a plan is not handed on, and a practice without a pattern has no fit', () => {
  expect([isTransferable(PRACTICE), isTransferable({ ...PRACTICE, content: { ...PRACTICE.content, standing: 'PLANNED' } })]).toEqual([true, false]);
  expect(transferOf({ ...PRACTICE, content: { ...PRACTICE.content, roles: [], edges: [] } }, viewOf(HERE), []).fit).toBeNull();
});

test('whom to ask: who works together as the practice wants it, not everybody who could', () => {
  const origin = viewOf([...HERE, actor('actor:other-service', { kind: 'EMPLOYER_SERVICE' }), actor('actor:hsp4-too', { kind: 'IQ_SUBPROJECT', actionAreas: ['HSP4'] })]);
  expect(transferOf(practiceWith(['hsp4~service']), viewOf(ACTORS), [origin]).whomToAsk).toEqual(['actor:hsp4', 'actor:service']);
  const alone: PracticeFact = { ...PRACTICE, content: { ...PRACTICE.content, roles: PATTERN.content.roles.filter(({ key }) => key === 'rd'), edges: [] } };
  expect(transferOf(alone, viewOf(ACTORS), [origin]).whomToAsk).toEqual(['actor:rd']);
});

test('only what was decided or refused stands in the way; the rest of what there is none of is known all the same', () => {
  const sides = [{ kinds: ['REGIONAL_DIRECTORATE' as const], actionAreas: [], actor: null }];
  const found = (reason: 'NOT_YET_ESTABLISHED' | 'REFUSED') =>
    transferOf(PRACTICE, viewOf([...HERE.filter(({ id }) => id !== 'actor:rd'), absence('absence:1', { sides, reason })]), []);
  const shown = ({ blockers, denials, undocumented }: ReturnType<typeof found>) => [blockers.length, denials.length, undocumented.roles.length, undocumented.edges.map(({ key }) => key)];
  expect(shown(found('REFUSED'))).toEqual([1, 1, 0, ['network~rd']]);
  expect(shown(found('NOT_YET_ESTABLISHED'))).toEqual([0, 1, 0, ['network~rd']]);
});

test('of a plan nothing is held against a Land', () => {
  const plan: PracticeFact = { ...PRACTICE, content: { ...PRACTICE.content, standing: 'PLANNED' } };
  expect(transferOf(plan, viewOf(HERE), [viewOf(HERE)])).toMatchObject({ fit: null, matchedRoles: [], missingRoles: [], matchedEdges: [], missingEdges: [], whomToAsk: [] });
});

/** What a role asks of an actor, written down once more. */
const FILLS: ReadonlyMap<string, (actor: ActorFact) => boolean> = new Map([
  ['network', ({ content }) => ['IQ_STATE_NETWORK', 'IQ_STATE_COORDINATION'].includes(content.kind)],
  ['rd', ({ content }) => content.kind === 'REGIONAL_DIRECTORATE'],
  ['service', ({ content }) => content.kind === 'EMPLOYER_SERVICE'],
  ['hsp1', ({ content }) => content.kind === 'IQ_SUBPROJECT' && content.actionAreas.includes('HSP1')],
  ['hsp1-or-hsp2', ({ content }) => content.kind === 'IQ_SUBPROJECT' && ['HSP1', 'HSP2'].some((area) => content.actionAreas.includes(area as 'HSP1'))],
  ['hsp4', ({ content }) => content.kind === 'IQ_SUBPROJECT' && content.actionAreas.includes('HSP4')],
]);
const DAY = '2020-11-19';
const going = ({ validFrom, validTo }: Fact): boolean => validFrom !== null && validFrom <= DAY && (validTo === null || validTo > DAY);
const here = (areas: readonly string[]): boolean => areas.some((area) => overlaps(area, '08'));

/** Brute force: every way to give each role an actor or nobody, and what of the practice each of them matches. */
function matches(facts: readonly Fact[], { content: { roles, edges } }: PracticeFact): ReadonlySet<string> {
  const actors = facts.filter((fact): fact is ActorFact => fact.type === 'Actor');
  const cooperations = facts.filter((fact): fact is CooperationFact => fact.type === 'Cooperation' && going(fact) && fact.confidence !== 'LOW' && fact.content.status === 'ACTIVE' && here(fact.content.areas)
    && fact.content.participants.every(({ actor }) => actors.some((each) => each.id === actor && going(each))));
  const matched = new Set<string>();
  const assign = (index: number, given: ReadonlyMap<string, ActorFact>): void => {
    const role = roles[index];
    if (!role) {
      note(given);
      return;
    }
    assign(index + 1, given);
    for (const actor of actors) if (FILLS.get(role.key)!(actor)) assign(index + 1, new Map(given).set(role.key, actor));
  };
  const note = (given: ReadonlyMap<string, ActorFact>): void => {
    for (const [key, actor] of given) if (going(actor) && actor.confidence !== 'LOW' && here(actor.content.areas)) matched.add(key);
    for (const edge of edges) {
      const [a, b] = edge.roles.map((key) => given.get(key)?.id);
      const joins = (fact: CooperationFact): boolean => sits(fact, [edge.roles[0], a]) && sits(fact, [edge.roles[1], b]) && [a, b].some((id) => isCertain(fact, id))
        && fact.content.kinds.some((kind) => kind !== 'OTHER' && (edge.kinds.length === 0 || edge.kinds.includes(kind)));
      if (a !== undefined && b !== undefined && a !== b && cooperations.some(joins)) matched.add(edge.key);
    }
  };
  const isCertain = ({ content }: CooperationFact, id: string | undefined): boolean => content.participants.some(({ actor, certain }) => actor === id && certain);
  /** Takes part for certain, or is one of at least two alternatives of which each would do. */
  const sits = (fact: CooperationFact, [key, id]: readonly [string, string | undefined]): boolean => {
    const open = fact.content.participants.filter(({ certain }) => !certain).map(({ actor }) => actor);
    const eachDoes = open.length > 1 && open.every((one) => actors.some((each) => each.id === one && FILLS.get(key)!(each)));
    return isCertain(fact, id) || (id !== undefined && open.includes(id) && eachDoes);
  };
  assign(0, new Map());
  return matched;
}

test('matched is exactly what some assignment of actors to roles matches, among all assignments', () => {
  const practices = [practiceWith(['network~rd']), practiceWith(['network~rd', 'hsp4~service']), practiceWith(['hsp4~hsp1', 'hsp4~rd']), practiceWith(['hsp4~service', 'hsp4~rd', 'network~rd']), practiceWith(['hsp4~hsp1-or-hsp2', 'hsp4~hsp1'])];
  fc.assert(fc.property(anyFacts, fc.constantFrom(...practices), (facts, practice) => {
    const peaceful = facts.filter(({ type }) => type !== 'Absence');
    const { matchedRoles, matchedEdges, missingRoles, missingEdges, fit } = transferOf(practice, viewOf(peaceful), []);
    const found = [...matchedRoles.map(({ role }) => role.key), ...matchedEdges.map(({ key }) => key)];
    expect([...found].sort()).toEqual([...matches(peaceful, practice)].sort());
    expect(found.length + missingRoles.length + missingEdges.length).toBe(practice.content.roles.length + practice.content.edges.length);
    expect(fit).toBe(found.length / (practice.content.roles.length + practice.content.edges.length));
  }), { numRuns: 300 });
});
