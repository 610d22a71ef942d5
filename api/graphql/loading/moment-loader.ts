import DataLoader from 'dataloader';
import { groupBy } from '../../domain/model/group.js';
import type { Moment } from '../../domain/model/moment.js';

/** Something asked for at a moment: the same id at two moments is two things. */
interface MomentKey {
  readonly id: string;
  readonly moment: Moment;
}

/** Loads by id and moment; what one level of a query asks for becomes one read for each moment in it. */
export interface MomentLoader<T> {
  load(id: string, moment: Moment): Promise<T>;
  loadMany(ids: readonly string[], moment: Moment): Promise<readonly T[]>;
  /** What is at hand already, without waiting: an answer with thousands of parts is made of promises else. */
  atHand(id: string, moment: Moment): T | undefined;
  /** Takes what another question has found at the moment. */
  learn(found: Iterable<readonly [id: string, value: T]>, moment: Moment): void;
}

/** The batch answers for all ids at one moment, as a map; `none` stands for ids that it leaves out. */
export function momentLoader<T>(batch: (ids: readonly string[], moment: Moment) => Promise<ReadonlyMap<string, T>>, none: T): MomentLoader<T> {
  const known = new Known<T>();
  const loader = new DataLoader<MomentKey, T, string>((keys) => answers(keys, batch, { none, known }), { cacheKeyFn: keyText });
  const load = async (id: string, moment: Moment): Promise<T> => known.at(moment).get(id) ?? loader.load({ id, moment });
  return {
    load,
    loadMany: (ids, moment) => Promise.all(ids.map((id) => load(id, moment))),
    atHand: (id, moment) => known.at(moment).get(id),
    learn: (found, moment) => {
      const there = known.at(moment);
      for (const [id, value] of found) there.set(id, value);
    },
  };
}

/** What has been found, by the moment it was asked for at. */
class Known<T> {
  private readonly moments = new WeakMap<Moment, Map<string, T>>();

  at(moment: Moment): Map<string, T> {
    const there = this.moments.get(moment) ?? new Map<string, T>();
    this.moments.set(moment, there);
    return there;
  }
}

const momentText = ({ revision, validAt, knownAt }: Moment): string => `${revision} ${validAt} ${knownAt}`;
const keyText = ({ id, moment }: MomentKey): string => `${momentText(moment)} ${id}`;

async function answers<T>(
  keys: readonly MomentKey[], batch: (ids: readonly string[], moment: Moment) => Promise<ReadonlyMap<string, T>>,
  { none, known }: { readonly none: T; readonly known: Known<T> },
): Promise<readonly T[]> {
  const groups = [...groupBy(keys, ({ moment }) => momentText(moment))];
  const found = await Promise.all(groups.map(async ([text, group]) => {
    const [first] = group;
    return [text, first ? await batch(group.map(({ id }) => id), first.moment) : new Map<string, T>()] as const;
  }));
  const byMoment = new Map(found);
  return keys.map(({ id, moment }) => {
    const value = byMoment.get(momentText(moment))?.get(id) ?? none;
    known.at(moment).set(id, value);
    return value;
  });
}
