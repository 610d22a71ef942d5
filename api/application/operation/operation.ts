import type { DatasetMark } from '../../domain/model/change-set.js';
import type { Moment, Revision } from '../../domain/model/moment.js';
import { isDay, type Day, type Instant } from '../../domain/model/time.js';
import { badInput } from '../errors.js';
import type { Service } from '../service.js';
import { dayInBerlin } from './berlin.js';
import { newest, type Newest } from './newest.js';
import { remembered } from './remembered.js';

/** A moment as it is asked for; what is missing means "the reference day" and "all that is known by now". */
export interface AsOf {
  readonly validAt?: Day | null;
  readonly knownAt?: Instant | null;
}

/** One question with everything in it: it sees one latest revision and one today, however many parts it has. */
export interface Operation {
  readonly service: Service;
  /** The instant at which it started. Whoever asks gives an answer that is another one an instant later. */
  now(): Instant;
  /** Whether the same question has the same answer all day, as long as nothing new is recorded. */
  holdsAllDay(): boolean;
  /** The day it is in Berlin when the operation starts. */
  readonly today: Day;
  /** The newest revision, the same throughout. */
  latest(): Promise<Revision>;
  /** Whether that was the newest one when the operation began; false means that everything it said is to be asked again. */
  held(): Promise<boolean>;
  /** The same once more, from what the store has said of its newest revision. */
  again(): Operation;
  mark(): Promise<DatasetMark>;
  moment(asOf?: AsOf | null): Promise<Moment>;
}

/** Whoever presumes the newest revision asks `held` in the end. */
export function beginOperation(service: Service, known: Newest = newest(service, false)): Operation {
  const startedAt = service.surroundings.now();
  const today = dayInBerlin(startedAt);
  let allDay = true;
  const { revision: latest, held, told } = known;
  const mark = async (): Promise<DatasetMark> => {
    const { revision: number } = await latest();
    return remembered(service.caches.marks, String(number), () => service.store.mark());
  };
  const referenceDay = async (): Promise<Day> => service.referenceDay ?? (await mark()).referenceDay ?? today;
  const moment = async (asOf?: AsOf | null): Promise<Moment> => {
    if (asOf?.validAt && !isDay(asOf.validAt)) throw badInput('at.validAt', `${asOf.validAt} is no calendar day; write YYYY-MM-DD`);
    const known = asOf?.knownAt ? await service.store.revision(asOf.knownAt) : await latest();
    return { validAt: asOf?.validAt ?? (await referenceDay()), knownAt: asOf?.knownAt ?? known.recordedAt, revision: known.revision };
  };
  const now = (): Instant => {
    allDay = false;
    return startedAt;
  };
  return { service, now, holdsAllDay: () => allDay, today, latest, held, again: () => beginOperation(service, told()), mark, moment };
}
