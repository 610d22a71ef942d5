import { isDeepStrictEqual } from 'node:util';
import { recordChanges, type Move } from '../../../api/application/commands/record-changes.js';
import type { Store } from '../../../api/application/ports/store.js';
import { AnswersDiffer } from '../equal.js';
import { medians, type Limits } from '../measure.js';
import type { Json } from '../questions/question.js';
import type { Sample } from '../sample.js';
import type { Side } from '../sides/house.js';
import type { BareWriter } from './bare-sqlite-write.js';
import { newCooperation } from './new-cooperation.js';

/** What one write takes, in milliseconds: a new cooperation, durable when it is answered. */
export interface WriteRow {
  readonly engine: string;
  readonly bare: number;
  readonly recorded: number;
}

export async function writeRow({ house, engine, moment }: Side, bare: BareWriter, { sample, limits }: { readonly sample: Sample; readonly limits: Limits }): Promise<WriteRow> {
  const { store } = house.service;
  const { items: [source] } = await store.sourcePage({ limit: 1, backward: false, from: null }, moment.revision);
  const made = (): Move<'Cooperation'> => newCooperation(sample.random.chance(0.5) ? pair(sample) : pair(sample), {
    task: sample.tasks[0] ?? '', area: sample.counties[0] ?? '', source: source?.id ?? '',
  });
  const record = (move: Move): Promise<unknown> => recordChanges(house.service, { recordedBy: 'bench', changeReason: null, sources: [], areas: [], mark: null, moves: [move] });
  await mustKeepAlike(store, [made(), made()], [(move) => bare.write(move), record]);
  const times = await medians([{ name: 'bare', run: () => bare.write(made()) }, { name: 'recorded', run: () => record(made()) }], limits);
  return { engine, bare: times.get('bare') ?? NaN, recorded: times.get('recorded') ?? NaN };
}

function pair({ actors, random }: Sample): readonly [string, string] {
  const [first, second] = [random.pick(actors).id, random.pick(actors).id];
  return first === second ? [first, actors.find(({ id }) => id !== first)?.id ?? first] : [first, second];
}

/** Both ways must leave the same behind; only ids, participants drawn by chance and the recording differ. */
async function mustKeepAlike(store: Store, moves: readonly [Move<'Cooperation'>, Move<'Cooperation'>], ways: readonly [(move: Move<'Cooperation'>) => unknown, (move: Move<'Cooperation'>) => unknown]): Promise<void> {
  const kept: Json[] = [];
  for (const [index, write] of ways.entries()) {
    const move = moves[index] ?? moves[0];
    await write(move);
    const [actor = ''] = move.statement.content.participants.map((each) => each.actor);
    const { revision, recordedAt } = await store.revision();
    const found = (await store.cooperationsOf([actor], { validAt: '2020-11-19', knownAt: recordedAt, revision })).find(({ id }) => id === move.id);
    kept.push(found === undefined ? null : JSON.parse(JSON.stringify({ ...found.content, participants: found.content.participants.length, evidence: found.evidence, scope: found.scope })) as Json);
  }
  if (kept[0] === null || !isDeepStrictEqual(kept[0], kept[1])) throw new AnswersDiffer('one write', ['the bare driver', 'the service'], [kept[0] ?? null, kept[1] ?? null]);
}
