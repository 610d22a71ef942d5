import type { Revision } from '../../domain/model/moment.js';
import type { Service } from '../service.js';

const NEWEST = 'newest';

/** The newest revision for one operation: asked of the store once, and not waited for if it may be presumed. */
export interface Newest {
  readonly revision: () => Promise<Revision>;
  /** Whether what was presumed is so; false too if the store cannot tell. */
  readonly held: () => Promise<boolean>;
  /** What the store says, waited for; the store is not asked again. */
  readonly told: () => Newest;
}

/**
 * Presumed is what the store last said. It is asked at once all the same, so that an operation learns at its end
 * whether that was still so when it began: one way to the store less to wait for, and never an older answer.
 */
export function newest({ store, caches }: Service, presuming: boolean): Newest {
  let asked: Promise<Revision> | undefined;
  const ask = async (): Promise<Revision> => {
    const revision = await store.revision();
    caches.newest.set(NEWEST, revision, 1);
    return revision;
  };
  const waited: Newest = { revision: () => (asked ??= ask()), held: () => Promise.resolve(true), told: () => waited };
  const presumed = presuming ? caches.newest.get(NEWEST) : undefined;
  if (presumed === undefined) return waited;
  const confirmed = waited.revision().then(({ revision, recordedAt }) => revision === presumed.revision && recordedAt === presumed.recordedAt, () => false);
  return { revision: () => Promise.resolve(presumed), held: () => confirmed, told: () => waited };
}
