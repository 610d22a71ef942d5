import fc from 'fast-check';
import type { AffiliationFact, Fact, TaskFact } from '../../../../api/domain/model/fact.js';
import type { ResponsibilityContent } from '../../../../api/domain/model/contents.js';
import { factOf } from '../../drawn-network.js';
import { drawnLand, noTask, responsibilityOf } from './drawn.js';

export interface RandomLand {
  readonly facts: readonly Fact[];
  readonly tasks: readonly TaskFact[];
  readonly affiliations: readonly AffiliationFact[];
}

const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const ground = drawnLand(`
  a is EMPLOYER_SERVICE @DE all
  b is IPS @DE
  c is CHAMBER @08
  d is CHAMBER @08111
  e is IQ_SUBPROJECT @08 HSP1
  f is IQ_SUBPROJECT @08 HSP1 HSP4
  t ^ u
  v ? CHAMBER,IPS GENERAL
  u ? EMPLOYER_SERVICE,IPS EVERY_LAND`);

const actor = fc.constantFrom(...ACTORS).map((name) => `actor:${name}`);
const task = fc.constantFrom('task:t', 'task:u', 'task:v');
export const KREISE = ['08111', '08115', '08116'] as const;
const areas = fc.uniqueArray(fc.constantFrom('DE', '08', ...KREISE, '081150003003', '09'), { minLength: 1, maxLength: 2 });

const responsibility = (index: number): fc.Arbitrary<Fact> => fc.record({
  actor, task, areas,
  role: fc.constantFrom<ResponsibilityContent['role']>('LEAD', 'LEAD', 'ADVISES', 'CONTRIBUTES'),
  targetGroups: fc.constantFrom<ResponsibilityContent['targetGroups']>([], [], ['COMPANIES'], ['WORKERS_ABROAD', 'COMPANIES'], ['WORKERS_ABROAD']),
  sector: fc.constantFrom(null, null, 'Pflege'),
  criterion: fc.constantFrom(null, null, { de: 'Regel', en: null }),
  choice: fc.constantFrom(false, false, true),
  delegatedBy: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, actor),
  standing: fc.constantFrom<ResponsibilityContent['standing']>('AGREED', 'CLAIMED', 'CLAIMED', 'DISPUTED', 'UNCLEAR'),
}).chain((content) => fc.constantFrom({}, {}, { validTo: '2020-11-19' }, { validFrom: '2020-11-20' }, { confidence: 'LOW' as const }).map((more) =>
  responsibilityOf(`responsibility:${index}`, content, { scope: 'NAMED', ...more })));

const cooperation = (index: number): fc.Arbitrary<Fact> => fc.tuple(fc.uniqueArray(actor, { minLength: 2, maxLength: 3 }), task, areas).map(([ends, named, there]) =>
  factOf('Cooperation', `cooperation:${index}`, {
    kinds: ['REGULAR_EXCHANGE'], areas: there, status: 'ACTIVE', tasks: [named], participants: ends.map((each) => ({ actor: each, position: 'PARTNER', certain: true })),
    deadline: null, frequency: null, channel: null, note: null,
  }));

const absence = (index: number): fc.Arbitrary<Fact> => fc.tuple(task, fc.constantFrom('08', ...KREISE)).map(([named, area]) => noTask(`absence:${index}`, { task: named, area }));

const affiliations = fc.array(fc.tuple(actor, actor, fc.constantFrom('PART_OF' as const, 'OPERATED_BY' as const, 'CARRIED_BY' as const)), { maxLength: 2 }).map((all) =>
  all.map(([part, whole, kind], index) => factOf('Affiliation', `affiliation:${index}`, { kind, actor: part, other: whole })));

const facts = fc.integer({ min: 0, max: 9 }).chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) =>
  fc.oneof({ weight: 6, arbitrary: responsibility(index) }, { weight: 1, arbitrary: cooperation(index) }, { weight: 1, arbitrary: absence(index) }))));

/** Any responsibilities of six actors for three tasks in a Land with three Kreise, with what settles or disputes them. */
export const anyLand: fc.Arbitrary<RandomLand> = fc.tuple(facts, affiliations).map(([random, joined]) => ({
  facts: [...ground.facts, ...random], tasks: ground.tasks, affiliations: joined,
}));
