import fc from 'fast-check';
import type { ActorFact, AffiliationFact, CooperationFact, DisruptionFact, ReferencePatternFact, ResponsibilityFact } from '../../../../api/domain/model/fact.js';
import { factOf } from '../../drawn-network.js';
import { responsibilityOf } from '../parallel/drawn.js';
import { actor, cooperation } from '../slots/land.js';

export interface RandomNetwork {
  readonly actors: readonly ActorFact[];
  readonly cooperations: readonly CooperationFact[];
  readonly affiliations: readonly AffiliationFact[];
  readonly responsibilities: readonly ResponsibilityFact[];
  readonly disruptions: readonly DisruptionFact[];
  /** Cooperations that one of their participants denies. */
  readonly denied: readonly string[];
}

export const TASK = 'task:t';
const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const KINDS = ['IQ_STATE_NETWORK', 'EMPLOYER_SERVICE', 'IQ_SUBPROJECT', 'ZAV', 'ZSBA', 'CHAMBER'] as const;
export const PLACES = ['08', '08111', '08115', '09', 'DE'] as const;

export const actorId = fc.constantFrom(...NUMBERS).map((number) => `actor:${number}`);
/** Mostly such as meet. */
const areas = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(['08'], ['DE'], ['08', '09']) }, { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 2 }) });
const kind = fc.constantFrom(...KINDS);

const actors = fc.tuple(...NUMBERS.map((number) => fc.tuple(kind, areas, fc.constantFrom(false, false, true)).map(([is, serves, aggregate]) =>
  actor(`actor:${number}`, { kind: is, areas: serves, aggregate }) as ActorFact)));

const quality = fc.constantFrom<Partial<CooperationFact>>({}, {}, {}, {}, {}, {}, {}, { confidence: 'LOW' }, { validTo: '2020-03-01' });
const reach = fc.constantFrom<readonly [CooperationFact['scope'], readonly string[]]>(
  ['NAMED', ['08']], ['NAMED', ['08']], ['NAMED', ['08']], ['NAMED', ['08']], ['NAMED', ['08', '09']], ['NAMED', ['08111']], ['NAMED', ['09']], ['FEDERAL', ['DE']], ['GENERAL', ['DE']], ['SOME_UNNAMED', []]);
const referral = (index: number): fc.Arbitrary<CooperationFact> => fc.tuple(fc.uniqueArray(actorId, { minLength: 2, maxLength: 3 }), reach, quality, fc.constantFrom('REFERRAL' as const, 'REFERRAL' as const, 'REFERRAL' as const, 'ROUND_TABLE' as const))
  .map(([ends, [scope, where], how, form]) => ({
    ...cooperation(`cooperation:${index}`, [], {
      kinds: [form], areas: where, participants: ends.map((id, at) => ({ actor: id, position: at === 0 ? 'FROM' : 'TO', certain: at < 2 || index % 2 === 0 })), deadline: index % 3 === 0 ? 'P2D' : null,
    }) as CooperationFact, ...how, scope,
  }));

const several = <T>([least, most]: readonly [number, number], one: (index: number) => fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.integer({ min: least, max: most }).chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => one(index))));

const affiliation = (index: number): fc.Arbitrary<AffiliationFact> => fc.tuple(actorId, actorId, fc.constantFrom('PART_OF' as const, 'PART_OF' as const, 'CARRIED_BY' as const))
  .filter(([part, whole]) => part !== whole).map(([part, whole, form]) => factOf('Affiliation', `affiliation:${index}`, { kind: form, actor: part, other: whole }));

const responsibility = (index: number): fc.Arbitrary<ResponsibilityFact> => fc.tuple(actorId, areas, fc.constantFrom('LEAD' as const, 'LEAD' as const, 'ADVISES' as const, 'FUNDS' as const), fc.constantFrom('HIGH' as const, 'HIGH' as const, 'LOW' as const))
  .map(([id, where, role, confidence]) => responsibilityOf(`responsibility:${index}`, { actor: id, task: TASK, areas: where, role }, { confidence }));

const disruption = (index: number): fc.Arbitrary<DisruptionFact> => fc.tuple(fc.oneof(actorId, kind), fc.constantFrom('08', '08111', '09', 'DE', 'ABROAD'), fc.constantFrom('LIMITED' as const, 'SUSPENDED' as const))
  .map(([who, area, state]) => factOf('Disruption', `disruption:${index}`, {
    actor: who.startsWith('actor:') ? who : null, actorKind: who.startsWith('actor:') ? null : (who as (typeof KINDS)[number]), area, state, reason: { de: 'Grund', en: null },
  }));

/** Ten actors in two Länder, who refers to whom, who belongs to whom, who is responsible and who is disrupted. */
export const anyNetwork: fc.Arbitrary<RandomNetwork> = fc.record({
  actors, cooperations: several([4, 16], referral), affiliations: several([0, 4], affiliation), responsibilities: several([1, 2], responsibility), disruptions: several([0, 2], disruption),
  denied: fc.constantFrom([], [], ['cooperation:0']),
});

const role = (key: string, is: (typeof KINDS)[number]) => ({ key, name: { de: key, en: null }, kinds: [is], actionAreas: [], min: 1, obligation: 'SHOULD' as const, basis: null, exempt: [] });

/** A pattern by which employer services and the ZAV refer to each other. */
export const USUAL: ReferencePatternFact = factOf('ReferencePattern', 'pattern:usual', {
  key: 'USUAL', name: { de: 'Üblich', en: null }, roles: [role('service', 'EMPLOYER_SERVICE'), role('zav', 'ZAV')],
  edges: [{ key: 'service~zav', roles: ['service', 'zav'], kinds: [], obligation: 'SHOULD', basis: { de: 'Grundlage', en: null }, statutory: false, exempt: [] }],
});
