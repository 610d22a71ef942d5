import type { ChangeEntry, ChangeWindow, Store } from '../../../api/application/ports/store.js';
import type { Moment } from '../../../api/domain/model/moment.js';
import { needlesOf } from '../../../api/domain/naming/needles.js';
import { answerAlike } from '../answer-alike.js';
import { question, type Question } from '../answering.js';
import { ReferenceModel } from '../reference-model.js';
import { changeSetOf, touchedBy, turnOf, type Turn } from './change-set.js';

/** Every lane, and how many of its change sets were acknowledged before the kill that ended it. */
export type Acknowledged = ReadonlyMap<string, number>;

/** The newest changes that so many change sets can have made: each changes six facts, and one more would be seen. */
const newest = (changeSets: number): ChangeWindow => ({ limit: 7 * changeSets, backward: false, from: null });
const numbersOf = (turns: readonly Turn[], lane: string): readonly number[] => turns.filter((turn) => turn.lane === lane).map(({ number }) => number);

/**
 * None lost, none half there: the store answers as a model that was given exactly the acknowledged change sets and, of
 * each lane, at most the one that was under way. Revisions are without gap or double. What a kill has left can be seen
 * at any time later, as nothing is ever overwritten: one look at the end is one at every kill.
 */
export async function checkSurvival(store: Store, acknowledged: Acknowledged): Promise<void> {
  const { revision } = await store.revision();
  const turns = await recordedIn(store, revision);
  checkComplete(turns, acknowledged);
  const model = new ReferenceModel();
  for (const turn of turns) model.record(changeSetOf(turn));
  for (const each of [...aboutAll(turns, revision), ...aboutPlaces(turns, revision)]) await answerAlike(each, store, model);
}

/** None lost and none that nobody wrote. */
function checkComplete(turns: readonly Turn[], acknowledged: Acknowledged): void {
  for (const [lane, count] of acknowledged) {
    const numbers = numbersOf(turns, lane);
    expect(numbers).toEqual(Array.from(numbers, (_, index) => index));
    expect([count, count + 1]).toContain(numbers.length);
  }
  expect(turns.length).toBe([...acknowledged.keys()].flatMap((lane) => numbersOf(turns, lane)).length);
}

/** The turns of all revisions, in their order. */
async function recordedIn(store: Store, revision: number): Promise<readonly Turn[]> {
  const { items } = await store.changes(null, newest(revision), revision);
  const byRevision = new Map<number, ChangeEntry>([...items].reverse().map((entry) => [entry.revision, entry]));
  expect([...byRevision.keys()]).toEqual(Array.from({ length: revision }, (_, index) => index + 1));
  return [...byRevision.values()].map(({ recordedBy }) => turnOf(recordedBy));
}

const momentAt = (revision: number): Moment => ({ validAt: '2020-11-19', revision, knownAt: '2026-01-01T00:00:00.000Z' });

/** What tells whether each of these is wholly there: versions, links, sources and records of all, names of some. */
function aboutAll(turns: readonly Turn[], revision: number): readonly Question[] {
  const touched = turns.map(touchedBy);
  const [actors, cooperations] = [touched.flatMap((each) => each.actors), touched.map((each) => each.cooperation)];
  const [tasks, sources] = [[...new Set(touched.map((each) => each.task))], touched.map((each) => each.source)];
  const moment = momentAt(revision);
  return [
    question('versions', [...actors, ...cooperations, ...tasks, ...touched.map((each) => each.responsibility)], revision),
    question('cooperationsOf', actors, moment), question('responsibilitiesOf', actors, moment), question('responsibilitiesFor', tasks, '08111', moment),
    question('sources', sources, revision), question('evidenceCounts', sources, revision), question('records', 'ANSWER', cooperations, revision),
    ...[...turns.slice(0, 2), ...turns.slice(-2)].map(({ lane, number }) => question('search', needlesOf(`${lane} ${number}`), moment, 200)),
  ];
}

/** Everything about the places that all of them speak of, with every cooperation and responsibility, and all changes. */
function aboutPlaces({ length }: readonly Turn[], revision: number): readonly Question[] {
  const moment = momentAt(revision);
  return [
    question('revision'), question('changes', null, newest(length), revision), question('changeCount', null, revision),
    question('dataset', moment), question('areaFacts', '08', moment, 'HOLDING'),
  ];
}
