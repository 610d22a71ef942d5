import fc from 'fast-check';
import { confidence } from '../../schema/vocabulary/confidence.js';
import { scope } from '../../schema/vocabulary/scope.js';
import type { ChangeSet } from '../../api/domain/model/change-set.js';
import type { ContentOf, FactType, Statement } from '../../api/domain/model/fact.js';
import { areas, mark, record, source } from './arbitrary-registers.js';
import { contents } from './arbitrary-contents.js';
import { IDS, day, maybe, name, sourceId } from './pools.js';
import { plannedHistory, type Move, type Round } from './planned-history.js';

const evidence = fc.uniqueArray(fc.record({
  source: sourceId, locator: name, passageSha256: maybe(fc.constant('0'.repeat(64))), passageLength: maybe(fc.nat(900)), retrievedAt: maybe(day), assertedBy: maybe(name),
}), { maxLength: 2, selector: (each) => `${each.source} ${each.locator}` });

const nothing = fc.constant(null);
const early = fc.constantFrom('2018-01-01', '2019-06-30');

/** Mostly lasting, sometimes ended or only attested, rarely the wrong way round: such a statement never holds. */
const dates = fc.oneof(
  { weight: 7, arbitrary: fc.record({ validFrom: early, validTo: nothing, attestedFrom: nothing, attestedTo: nothing }) },
  { weight: 2, arbitrary: fc.record({ validFrom: early, validTo: fc.constantFrom('2020-11-20', '2023-01-01'), attestedFrom: nothing, attestedTo: maybe(day) }) },
  { weight: 2, arbitrary: fc.record({ validFrom: nothing, validTo: nothing, attestedFrom: early, attestedTo: maybe(day) }) },
  { weight: 1, arbitrary: fc.record({ validFrom: maybe(day), validTo: maybe(day), attestedFrom: maybe(day), attestedTo: maybe(day) }) },
);

const statementOf = <T extends FactType>(content: fc.Arbitrary<ContentOf[T]>): fc.Arbitrary<Statement<T>> =>
  fc.tuple(dates, fc.record({ scope: fc.constantFrom(...scope.values), confidence: fc.constantFrom(...confidence.values), evidence, content }))
    .map(([when, what]) => ({ ...when, ...what }));

/** Mostly new facts and later changes of the same few ids. */
function movesOf(type: FactType): fc.Arbitrary<Move> {
  const content = contents[type] as fc.Arbitrary<ContentOf[FactType]>;
  return fc.record({
    id: fc.constantFrom(...IDS[type]), type: fc.constant(type), statement: statementOf(content), day,
    kind: fc.constantFrom('CORRECT', 'CORRECT', 'SUCCEED', 'SUCCEED', 'END', 'WITHDRAW'),
  });
}

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: movesOf('Actor') }, { weight: 8, arbitrary: movesOf('Cooperation') }, { weight: 5, arbitrary: movesOf('Responsibility') },
  { weight: 5, arbitrary: movesOf('Affiliation') }, { weight: 3, arbitrary: movesOf('Disruption') }, { weight: 2, arbitrary: movesOf('Absence') },
  { weight: 1, arbitrary: movesOf('Task') }, { weight: 1, arbitrary: movesOf('Topic') }, { weight: 1, arbitrary: movesOf('Practice') },
  { weight: 1, arbitrary: movesOf('ReferencePattern') },
);

/** Clocks may stand still or run backward. */
const clock = fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.005Z', '2026-03-01T10:20:30.456Z', '2025-12-31T23:59:59.999Z');

const roundOf = (moves: fc.Arbitrary<Move[]>): fc.Arbitrary<Round> => fc.record({
  clock, recordedBy: name, changeReason: maybe(name), moves, sources: fc.uniqueArray(source, { maxLength: 2, selector: ({ id }) => id }),
  areas: fc.oneof(fc.constant([]), areas), records: fc.array(record, { maxLength: 4, size: 'max' }), mark: maybe(mark),
});

/** First come the actors: without them little would hold. */
const rounds = fc.tuple(
  roundOf(fc.array(movesOf('Actor'), { minLength: 12, maxLength: 24 })),
  fc.array(roundOf(fc.array(move, { minLength: 8, maxLength: 24 })), { minLength: 1, maxLength: 5 }),
).map(([first, others]) => [first, ...others]);

/** What was recorded in several revisions: facts of all types with corrections, successions, ends and withdrawals. */
export const history: fc.Arbitrary<readonly ChangeSet[]> = rounds.map((each) => {
  const changes = plannedHistory(JSON.parse(JSON.stringify(each)) as readonly Round[]);
  return Object.assign(changes, { [fc.toStringMethod]: () => changes.map(inShort).join(' | ') });
});

/** A failing history is found again by its seed; its report should fit on a screen. */
const inShort = ({ facts, areas, sources, records }: ChangeSet): string => [
  ...facts.map(({ id, supersede, add }) => `${id} -${supersede.join()} +${add.length}`), `${areas.length} areas`, `${sources.length} sources`, `${records.length} records`,
].join(', ');
