import fc from 'fast-check';
import { within } from '../../../api/domain/constellation/around.js';
import { limitActors } from '../../../api/domain/constellation/limit.js';
import { WHOLE, narrow } from '../../../api/domain/constellation/narrow.js';
import { drawn } from '../drawn-network.js';

const names = (ids: Iterable<string>): string => [...ids].map((id) => id.replace('actor:', '')).sort().join(' ');
const actorsOf = (network: ReturnType<typeof drawn>): string => names(network.actors.map((actor) => actor.id));

const NETWORK = `
  rd:REGIONAL_DIRECTORATE
  net:IQ_STATE_NETWORK
  ags:EMPLOYER_SERVICE
  agency:EMPLOYMENT_AGENCY
  tp:IQ_SUBPROJECT
  zsba:ZSBA
  alone:CHAMBER
  rd net : JOINT_PLANNING
  net tp ags : ROUND_TABLE
  tp zsba : REFERRAL
  ags < agency
`;

test.each([[1, 'ags net rd tp'], [2, 'agency ags net rd tp zsba'], [3, 'agency ags net rd tp zsba']])('within %s steps of the network', (depth, expected) => {
  expect(names(within(drawn(NETWORK), 'actor:net', depth))).toBe(expected);
});

test('reach by breadth-first search is what repeated expansion over all pairs finds', () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b);
  fc.assert(fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 3 }), (pairs, depth) => {
    const network = drawn(pairs.map(([a, b]) => `n${a} n${b} : REFERRAL`).join('\n'));
    const reached = new Set([`actor:n${pairs[0]?.[0]}`]);
    for (let step = 0; step < depth; step += 1) {
      for (const id of [...reached]) for (const [a, b] of pairs) {
        if (id === `actor:n${a}`) reached.add(`actor:n${b}`);
        if (id === `actor:n${b}`) reached.add(`actor:n${a}`);
      }
    }
    expect(names(within(network, `actor:n${pairs[0]?.[0]}`, depth))).toBe(names(reached));
  }));
});

test('narrowed by kinds of actors, a cooperation stays while two of its participants do', () => {
  const narrowed = narrow(drawn(NETWORK), { ...WHOLE, actorKinds: ['IQ_STATE_NETWORK', 'EMPLOYER_SERVICE', 'ZSBA'] });
  expect(actorsOf(narrowed)).toBe('ags net zsba');
  expect(narrowed.cooperations.map(({ content }) => content.kinds)).toEqual([['ROUND_TABLE']]);
});

test('narrowed by kinds of cooperation, only those who take part stay', () => {
  expect(actorsOf(narrow(drawn(NETWORK), { ...WHOLE, cooperationKinds: ['REFERRAL'] }))).toBe('tp zsba');
});

test('narrowed to nothing in particular, nothing is lost', () => {
  expect(narrow(drawn(NETWORK), WHOLE)).toEqual(drawn(NETWORK));
});

test('every narrowing is a part of the whole, and naming more kinds never shows less', () => {
  const kind = fc.constantFrom('ZSBA', 'CHAMBER', 'IQ_SUBPROJECT', 'EMPLOYER_SERVICE', 'IQ_STATE_NETWORK' as const);
  fc.assert(fc.property(fc.array(kind, { minLength: 1 }), kind, (kinds, more) => {
    const some = narrow(drawn(NETWORK), { ...WHOLE, actorKinds: kinds }).actors.map((actor) => actor.id);
    const wider = narrow(drawn(NETWORK), { ...WHOLE, actorKinds: [...kinds, more] as never }).actors.map((actor) => actor.id);
    expect(wider).toEqual(expect.arrayContaining(some));
  }));
});

test('a limit keeps the best connected, in their order, and counts the rest', () => {
  const { shown, omittedActors } = limitActors(drawn(NETWORK), 3);
  expect(actorsOf(shown)).toBe('net rd tp');
  expect(omittedActors).toBe(4);
  expect(shown.cooperations).toHaveLength(2);
  expect(limitActors(drawn(NETWORK), 0).shown.actors).toEqual([]);
});
