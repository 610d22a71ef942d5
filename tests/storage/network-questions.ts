import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { actionArea } from '../../schema/vocabulary/action-area.js';
import { areaLevel } from '../../schema/vocabulary/area-level.js';
import { cooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import { cooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import type { FactFilter } from '../../api/application/ports/filter.js';
import type { PagedType } from '../../api/application/ports/store.js';
import { STATE_KEYS, type Area } from '../../api/domain/model/area.js';
import { FACT_TYPES, type FactType } from '../../api/domain/model/fact.js';
import type { Source } from '../../api/domain/model/source.js';
import type { Moment, Revision } from '../../api/domain/model/moment.js';
import { needlesOf } from '../../api/domain/naming/needles.js';
import { question, type Question } from './answering.js';

/** Before the record, its day, after the change of 2021, after the new structure of 2023. */
export const DAYS = ['2019-06-01', '2020-11-19', '2021-06-01', '2023-06-01'] as const;
const PLACES = ['DE', 'ABROAD', ...STATE_KEYS.values(), '14713', '130030000000'];
const PAGED: readonly PagedType[] = ['Actor', 'Cooperation', 'Responsibility', 'Affiliation'];
const TYPED = ['auslaenderbehoerde', 'Ausländerbehörde', 'behörde', 'ZAB', 'ZSBA', 'HSP4', 'RD', 'Rostock', 'Neuenkirchen', 'agentur arbeit', 'handwerkskammer', '§ 81a', 'x'];
const KINDS = ['ANSWER', 'VERIFICATION', 'ACCEPTANCE', 'INQUIRY', 'REVIEW'] as const;

function portions<T>(all: readonly T[], size = 150): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

const FILTERS: readonly (readonly [PagedType, FactFilter])[] = [
  ...PAGED.map((type) => [type, {}] as const),
  ...actorKind.values.map((kind) => ['Actor', { actorKinds: [kind] }] as const),
  ...actionArea.values.map((each) => ['Actor', { actionAreas: [each] }] as const),
  ...cooperationKind.values.map((kind) => ['Cooperation', { cooperationKinds: [kind] }] as const),
  ...cooperationStatus.values.map((each) => ['Cooperation', { status: [each] }] as const),
  ...[...STATE_KEYS.values()].flatMap((area) => (['Actor', 'Cooperation', 'Responsibility'] as const).map((type) => [type, { areas: [area] }] as const)),
  ...TYPED.map((text) => ['Actor', { needles: needlesOf(text) }] as const),
];

/** What a store was given: facts by id and type, sources, places. */
export interface Given {
  readonly facts: readonly { readonly id: string; readonly type: FactType }[];
  readonly sources: readonly Source[];
  readonly areas: readonly Area[];
}

/** Every method of the port, over everything that was given, at several moments up to a revision. */
export function networkQuestions({ facts, sources, areas }: Given, { revision, recordedAt }: Revision): { readonly [M in Question['method']]: readonly Question[] } {
  const idsOf = (type: FactType): readonly string[] => facts.filter((fact) => fact.type === type).map(({ id }) => id);
  const ids = facts.map(({ id }) => id);
  const [actors, tasks, sourceIds] = [idsOf('Actor'), idsOf('Task'), sources.map(({ id }) => id)];
  const moments = DAYS.map((validAt): Moment => ({ validAt, revision, knownAt: recordedAt }));
  const atEach = (ask: (moment: Moment) => readonly Question[]): readonly Question[] => [...moments, { ...moments[1]!, revision: revision - 1 }].flatMap(ask);
  /** For what is asked of every place: the days between which most changes. */
  const atSome = (ask: (moment: Moment) => readonly Question[]): readonly Question[] => [moments[1]!, moments[3]!].flatMap(ask);
  const windows = [{ limit: 7, backward: false, from: null }, { limit: 200, backward: true, from: null }];
  return {
    revision: [question('revision'), question('revision', recordedAt), question('revision', '2000-01-01T00:00:00.000Z')],
    dataset: atEach((at) => [question('dataset', at)]),
    mark: [question('mark')],
    facts: atEach((at) => portions(ids).map((some) => question('facts', some, at))),
    versions: portions(ids).map((some) => question('versions', some, revision)),
    listed: atEach((at) => FACT_TYPES.map((type) => question('listed', type, at))),
    areaFacts: atSome((at) => PLACES.flatMap((area) => (['HOLDING', 'SEEN'] as const).map((reach) => question('areaFacts', area, at, reach)))),
    cooperationsOf: atEach((at) => portions(actors).map((some) => question('cooperationsOf', some, at))),
    affiliationsOf: atEach((at) => portions(actors).map((some) => question('affiliationsOf', some, at))),
    responsibilitiesFor: atSome((at) => [null, ...PLACES].map((area) => question('responsibilitiesFor', tasks, area, at))),
    responsibilitiesOf: atEach((at) => portions(actors).map((some) => question('responsibilitiesOf', some, at))),
    disruptionsOf: atEach((at) => [question('disruptionsOf', actors, [], at), question('disruptionsOf', [], actorKind.values, at)]),
    page: moments.slice(1, 2).flatMap((at) => FILTERS.flatMap(([type, filter]) => windows.map((window) => question('page', type, filter, window, at)))),
    count: moments.slice(1, 3).flatMap((at) => FILTERS.map(([type, filter]) => question('count', type, filter, at))),
    search: atEach((at) => TYPED.map((text) => question('search', needlesOf(text), at, 400))),
    areas: portions(areas.map(({ key }) => key), 4000).map((some) => question('areas', some)),
    areasIn: PLACES.flatMap((area) => DAYS.slice(1, 3).flatMap((day) => areaLevel.values.filter((level) => level !== 'MUNICIPALITY').map((level) => question('areasIn', area, level, day)))),
    sources: portions(sourceIds).map((some) => question('sources', some, revision)),
    sourcePage: windows.map((window) => question('sourcePage', window, revision)),
    evidenceCounts: [question('evidenceCounts', sourceIds, revision)],
    factsFrom: [question('factsFrom', sourceIds, revision, 3), question('factsFrom', sourceIds, revision, 200)],
    changes: [null, ...PLACES].flatMap((area) => [{ limit: 60, backward: false, from: null }, { limit: 60, backward: true, from: null }].map((window) => question('changes', area, window, revision))),
    changeCount: [null, ...PLACES].map((area) => question('changeCount', area, revision)),
    records: KINDS.flatMap((kind) => [question('records', kind, null, revision), question('records', kind, ids, revision)]),
  };
}
