import fc from 'fast-check';
import { actionArea } from '../../schema/vocabulary/action-area.js';
import { affiliationKind } from '../../schema/vocabulary/affiliation-kind.js';
import { cooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import { scope } from '../../schema/vocabulary/scope.js';
import type { FactFilter } from '../../api/application/ports/filter.js';
import type { PageWindow } from '../../api/application/ports/page.js';
import type { PagedType } from '../../api/application/ports/store.js';
import { FACT_TYPES } from '../../api/domain/model/fact.js';
import type { Moment } from '../../api/domain/model/moment.js';
import type { RecordKind } from '../../api/domain/model/record.js';
import { fold } from '../../api/domain/naming/fold.js';
import { needlesOf } from '../../api/domain/naming/needles.js';
import { sortKey } from '../../api/domain/naming/sort-key.js';
import { someActorKind, someCooperationKind } from './arbitrary-contents.js';
import { question, type Question } from './answering.js';
import { level } from './arbitrary-registers.js';
import { IDS, NAMES, actorId, areaKey, day, factId, few, maybe, sourceId, taskId, valueOf } from './pools.js';

/** Days of change and days around them; revisions from the empty store to ones that are still to come. */
export const moment: fc.Arbitrary<Moment> = fc.record({
  validAt: fc.oneof({ weight: 2, arbitrary: fc.constantFrom('2020-11-19', '2021-05-05') }, { weight: 2, arbitrary: day }, { weight: 1, arbitrary: fc.constantFrom('2017-12-31', '2020-11-18', '2025-01-01') }), revision: fc.oneof(fc.constant(6), fc.integer({ min: 1, max: 5 }), fc.nat(7)),
  knownAt: fc.constant('2026-01-01T00:00:00.000Z'),
});
const revision = fc.oneof(fc.constant(6), fc.nat(7));
const instant = fc.constantFrom('1969-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z', '2026-01-01T00:00:00.006Z', '2030-01-01T00:00:00.000Z');

const actors = fc.array(actorId, { minLength: 1, maxLength: 5 });
const limit = fc.constantFrom(0, 1, 2, 3, 200, Number.MAX_SAFE_INTEGER);

/** From what people type, and pieces of folded names, cut between any two characters. */
const typed = fc.constantFrom('rd', 'Jobcenter', 'ausländer beh', 'Straße 2', 'near', 'not x', 'e', 'b', 'zukunft', '10', 'agentur', 'a', 'stadt').map(needlesOf);
const piece = fc.tuple(fc.constantFrom(...NAMES), fc.nat(20), fc.integer({ min: 1, max: 9 })).map(([text, start, length]) => Array.from(` ${fold(text)} `).slice(start, start + length).join('')).filter((text) => text !== '');
const needles = fc.oneof(typed, fc.uniqueArray(piece, { minLength: 1, maxLength: 2 }));

const place = fc.record({ sortKey: fc.oneof(fc.constantFrom(...NAMES).map(sortKey), few(areaKey, 3).map((keys) => [...keys].sort().join(' ').toLowerCase())), id: fc.oneof(factId, sourceId, fc.constant('')) });
const window: fc.Arbitrary<PageWindow> = fc.record({ limit, backward: fc.boolean(), from: maybe(place) });
const changeWindow = fc.record({ limit, backward: fc.boolean(), from: maybe(fc.record({ revision, fact: factId })) });

const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[] | undefined> => fc.option(few(value, 2), { nil: undefined, freq: 1 });
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
/** Each filter asks only for what its type can have. */
const FILTERS: { readonly [T in PagedType]: fc.Arbitrary<FactFilter> } = {
  Actor: fc.record({
    actorKinds: rarely(few(someActorKind, 2)), actionAreas: rarely(few(valueOf(actionArea), 2)), scope: rarely(few(valueOf(scope), 4)), areas: some(areaKey),
    affiliatedTo: rarely(fc.record({ kind: valueOf(affiliationKind), other: actorId })), needles: rarely(needles),
  }).map(given),
  Cooperation: fc.record({
    cooperationKinds: rarely(few(someCooperationKind, 2)), status: rarely(few(valueOf(cooperationStatus), 2)), scope: rarely(few(valueOf(scope), 4)), areas: some(areaKey), actor: rarely(actorId),
  }).map(given),
  Responsibility: fc.record({ scope: rarely(few(valueOf(scope), 4)), areas: some(areaKey), actor: rarely(actorId), task: rarely(taskId) }).map(given),
  Affiliation: fc.record({ scope: rarely(few(valueOf(scope), 4)), actor: rarely(actorId) }).map(given),
};

/** Without the properties that are undefined. */
function given(filter: { readonly [K in keyof FactFilter]?: FactFilter[K] | undefined }): FactFilter {
  return Object.fromEntries(Object.entries<unknown>(filter).filter(([, value]) => value !== undefined));
}

const paged = (ask: (type: PagedType, filter: FactFilter) => fc.Arbitrary<Question>): fc.Arbitrary<Question> =>
  fc.constantFrom(...(Object.keys(FILTERS) as PagedType[])).chain((type) => FILTERS[type].chain((filter) => ask(type, filter)));

const RECORD_KINDS: readonly RecordKind[] = ['ANSWER', 'VERIFICATION', 'ACCEPTANCE', 'INQUIRY', 'REVIEW'];
const subjects = maybe(few(fc.constantFrom(...IDS.Cooperation, 'finding:a', 'inquiry:b', 'state:bw'), 5));

/** One for every method of the port. */
export const QUESTIONS: readonly fc.Arbitrary<Question>[] = [
  fc.option(instant, { nil: undefined }).map((at) => question('revision', at)),
  moment.map((at) => question('dataset', at)),
  fc.constant(question('mark')),
  fc.tuple(fc.array(factId, { minLength: 1, maxLength: 12 }), moment).map(([ids, at]) => question('facts', ids, at)),
  fc.tuple(fc.array(factId, { minLength: 1, maxLength: 12 }), revision).map(([ids, by]) => question('versions', ids, by)),
  fc.tuple(fc.constantFrom(...FACT_TYPES), moment).map(([type, at]) => question('listed', type, at)),
  fc.tuple(areaKey, moment, fc.constantFrom('HOLDING' as const, 'SEEN' as const)).map(([area, at, reach]) => question('areaFacts', area, at, reach)),
  fc.tuple(actors, moment).map(([ids, at]) => question('cooperationsOf', ids, at)),
  fc.tuple(actors, moment).map(([ids, at]) => question('affiliationsOf', ids, at)),
  fc.tuple(fc.array(taskId, { minLength: 1, maxLength: 3 }), maybe(areaKey), moment).map(([tasks, area, at]) => question('responsibilitiesFor', tasks, area, at)),
  fc.tuple(actors, moment).map(([ids, at]) => question('responsibilitiesOf', ids, at)),
  fc.tuple(actors, few(someActorKind), moment).map(([ids, kinds, at]) => question('disruptionsOf', ids, kinds, at)),
  paged((type, filter) => fc.tuple(window, moment).map(([stretch, at]) => question('page', type, filter, stretch, at))),
  paged((type, filter) => moment.map((at) => question('count', type, filter, at))),
  fc.tuple(needles, moment, limit).map(([texts, at, most]) => question('search', texts, at, most)),
  few(areaKey, 6).map((keys) => question('areas', keys)),
  fc.tuple(fc.oneof(fc.constantFrom('DE', '08', '09'), areaKey), level, day).map(([area, wanted, on]) => question('areasIn', area, wanted, on)),
  fc.tuple(few(sourceId, 4), revision).map(([ids, by]) => question('sources', ids, by)),
  fc.tuple(window, revision).map(([stretch, by]) => question('sourcePage', stretch, by)),
  fc.tuple(few(sourceId, 4), revision).map(([ids, by]) => question('evidenceCounts', ids, by)),
  fc.tuple(few(sourceId, 4), revision, limit).map(([ids, by, most]) => question('factsFrom', ids, by, most)),
  fc.tuple(maybe(areaKey), changeWindow, revision).map(([area, stretch, by]) => question('changes', area, stretch, by)),
  fc.tuple(maybe(areaKey), revision).map(([area, by]) => question('changeCount', area, by)),
  fc.tuple(fc.constantFrom(...RECORD_KINDS), subjects, revision).map(([kind, ids, by]) => question('records', kind, ids, by)),
];

/** Some of each. */
export const questions: fc.Arbitrary<readonly Question[]> = fc.tuple(...QUESTIONS.map((each) => fc.array(each, { minLength: 5, maxLength: 5 })))
  .map((all) => Object.assign(all.flat(), { [fc.toStringMethod]: () => `${all.flat().length} questions` }));
