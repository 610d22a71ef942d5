import fc from 'fast-check';
import { isTransferable, transferOf } from '../../../../api/domain/analysis/practices/transfer.js';
import { overlaps } from '../../../../api/domain/model/area.js';
import type { Fact, PracticeFact } from '../../../../api/domain/model/fact.js';
import { factOf } from '../../drawn-network.js';
import { ACTORS, PATTERN, absence, anyFacts, cooperation, viewOf } from '../slots/land.js';

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

/** Brute force: try every pair of actors for the edge, and every cooperation that names both. */
function joins(facts: readonly Fact[], a: (fact: Fact) => boolean, b: (fact: Fact) => boolean): boolean {
  const actors = facts.filter((fact) => fact.type === 'Actor' && fact.validFrom !== null && fact.validFrom <= '2020-11-19' && (fact.validTo === null || fact.validTo > '2020-11-19'));
  return facts.some((fact) => fact.type === 'Cooperation' && fact.confidence !== 'LOW' && fact.content.status === 'ACTIVE' && fact.content.kinds.some((kind) => kind !== 'OTHER')
    && fact.content.areas.some((area) => overlaps(area, '08')) && fact.validFrom !== null && fact.validFrom <= '2020-11-19' && (fact.validTo === null || fact.validTo > '2020-11-19')
    && fact.content.participants.every((each) => actors.some((actor) => actor.id === each.actor))
    && actors.some((x) => a(x) && actors.some((y) => y.id !== x.id && b(y) && [x, y].every((actor) => fact.content.participants.some((each) => each.actor === actor.id && each.certain)))));
}

test('an edge is matched exactly when some pair of actors among all pairs is joined by a cooperation', () => {
  const isKind = (...kinds: readonly string[]) => (fact: Fact): boolean => fact.type === 'Actor' && kinds.includes(fact.content.kind);
  fc.assert(fc.property(anyFacts, (facts) => {
    const peaceful = facts.filter(({ type }) => type !== 'Absence');
    const { matchedEdges } = transferOf(practiceWith(['network~rd']), viewOf(peaceful), []);
    expect(matchedEdges.length === 1).toBe(joins(peaceful, isKind('IQ_STATE_NETWORK', 'IQ_STATE_COORDINATION'), isKind('REGIONAL_DIRECTORATE')));
  }), { numRuns: 500 });
});
