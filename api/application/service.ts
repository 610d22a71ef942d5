import type { AreaFacts, Store } from './ports/store.js';
import type { Area } from '../domain/model/area.js';
import type { Cache } from './ports/cache.js';
import type { Surroundings } from './ports/surroundings.js';
import type { DatasetMark } from '../domain/model/change-set.js';
import type { FactVersion } from '../domain/model/fact.js';
import type { Revision } from '../domain/model/moment.js';
import type { Day } from '../domain/model/time.js';

/** What all use cases stand on. Made once, in the composition root. */
export interface Service {
  readonly store: Store;
  readonly surroundings: Surroundings;
  /** The operator's choice of the day that questions without a date are about. */
  readonly referenceDay: Day | null;
  readonly version: string;
  readonly operator: Operator;
  readonly caches: Caches;
}

/** Who runs the service, and a mail or https address for what people have to tell them; null where that was not said. */
export interface Operator {
  readonly name: string | null;
  readonly contact: string | null;
}

/** Answers kept from question to question; every key names the revision, so none grows stale. */
export interface Caches {
  readonly areaFacts: Cache<Promise<AreaFacts>>;
  readonly lists: Cache<Promise<readonly FactVersion[]>>;
  readonly marks: Cache<Promise<DatasetMark>>;
  readonly places: Cache<Area>;
  /** What the store last said; presumed only by who asks it again. */
  readonly newest: Cache<Revision>;
  readonly judgements: Cache<Promise<object>>;
}
