import type { ChangeEntry, ChangeWindow, Store } from '../../../api/application/ports/store.js';
import type { Moment } from '../../../api/domain/model/moment.js';
import { needlesOf } from '../../../api/domain/naming/needles.js';
import { answerAlike } from '../answer-alike.js';
import { question, type Question } from '../answering.js';
import { ReferenceModel } from '../reference-model.js';
import { changeSetOf, touchedBy, turnOf, type Turn } from './change-set.js';

/** The lanes of a round, and how many change sets of each were acknowledged before the kill. */
export type Acknowledged = ReadonlyMap<string, number>;

/** The newest changes that so many change sets can have made: each changes six facts, and one more would be seen. */
const newest = (changeSets: number): ChangeWindow => ({ limit: 7 * changeSets, backward: false, from: null });
const numbersOf = (turns: readonly Turn[], lane: string): readonly number[] => turns.filter((turn) => turn.lane === lane).map(({ number }) => number);

/** Follows a store from kill to kill: what it holds must always be what was acknowledged, whole, and nothing by halves. */
export class Survival {
  private readonly model = new ReferenceModel();
  private revision = 0;
  /** Those counted and not yet compared, kill by kill, each with the revision of then. */
  private open: readonly { readonly turns: readonly Turn[]; readonly revision: number }[] = [];

  /**
   * None lost, none half there: the store answers as the model that was given exactly the acknowledged change sets and,
   * of each lane, at most the one that was under way. Revisions are without gap or double.
   */
  async check(store: Store, acknowledged: Acknowledged): Promise<void> {
    await this.count(store, acknowledged);
    await this.compare(store);
  }

  /** None lost and none that nobody wrote; whether they are whole can be seen at any time later, as nothing is ever overwritten. */
  async count(store: Store, acknowledged: Acknowledged): Promise<void> {
    const turns = await this.recordedSince(store);
    for (const [lane, count] of acknowledged) {
      const numbers = numbersOf(turns, lane);
      expect(numbers).toEqual(Array.from(numbers, (_, index) => index));
      expect([count, count + 1]).toContain(numbers.length);
    }
    expect(turns.length).toBe([...acknowledged.keys()].flatMap((lane) => numbersOf(turns, lane)).length);
    for (const turn of turns) this.model.record(changeSetOf(turn));
    this.open = [...this.open, { turns, revision: this.revision }];
  }

  /** None half there: everything in all that was counted since the last time, as it was known then. */
  async compare(store: Store): Promise<void> {
    for (const { turns, revision } of this.open) for (const each of aboutAll(turns, revision)) await answerAlike(each, store, this.model);
    this.open = [];
  }

  /** At the end: everything about the places that all of them speak of, with every cooperation and responsibility. */
  async checkWhole(store: Store): Promise<void> {
    const moment = momentAt(this.revision);
    await answerAlike(question('dataset', moment), store, this.model);
    await answerAlike(question('changeCount', null, this.revision), store, this.model);
    await answerAlike(question('areaFacts', '08', moment, 'HOLDING'), store, this.model);
  }

  /** The turns recorded since the last check, in their order. */
  private async recordedSince(store: Store): Promise<readonly Turn[]> {
    const { revision } = await store.revision();
    const { items } = await store.changes(null, newest(revision - this.revision), revision);
    const byRevision = new Map<number, ChangeEntry>(items.filter((entry) => entry.revision > this.revision).reverse().map((entry) => [entry.revision, entry]));
    const from = this.revision + 1;
    this.revision = revision;
    expect([...byRevision.keys()]).toEqual(Array.from(byRevision.keys(), (_, index) => from + index));
    expect(byRevision.size).toBe(revision + 1 - from);
    return [...byRevision.values()].map(({ recordedBy }) => turnOf(recordedBy));
  }
}

const momentAt = (revision: number): Moment => ({ validAt: '2020-11-19', revision, knownAt: '2026-01-01T00:00:00.000Z' });

/** What tells whether each of these is wholly there: versions, links, sources and records of all, names of some. */
function aboutAll(turns: readonly Turn[], revision: number): readonly Question[] {
  const touched = turns.map(touchedBy);
  const [actors, cooperations] = [touched.flatMap((each) => each.actors), touched.map((each) => each.cooperation)];
  const [tasks, sources] = [[...new Set(touched.map((each) => each.task))], touched.map((each) => each.source)];
  const moment = momentAt(revision);
  return [
    question('revision'), question('changes', null, newest(turns.length), revision),
    question('versions', [...actors, ...cooperations, ...tasks, ...touched.map((each) => each.responsibility)], revision),
    question('cooperationsOf', actors, moment), question('responsibilitiesOf', actors, moment), question('responsibilitiesFor', tasks, '08111', moment),
    question('sources', sources, revision), question('evidenceCounts', sources, revision), question('records', 'ANSWER', cooperations, revision),
    ...[...turns.slice(0, 2), ...turns.slice(-2)].map(({ lane, number }) => question('search', needlesOf(`${lane} ${number}`), moment, 200)),
  ];
}
