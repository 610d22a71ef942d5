import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { AreaLevel } from '../../../schema/vocabulary/area-level.js';
import type { Area, AreaKey } from '../../domain/model/area.js';
import type { ChangeSet, DatasetMark } from '../../domain/model/change-set.js';
import type { ActorFact, AffiliationFact, CooperationFact, Fact, FactType, FactVersion, ResponsibilityFact } from '../../domain/model/fact.js';
import type { Moment, Revision } from '../../domain/model/moment.js';
import type { KeptRecord, RecordKind } from '../../domain/model/record.js';
import type { Source } from '../../domain/model/source.js';
import type { Day, Instant } from '../../domain/model/time.js';
import type { FactFilter } from './filter.js';
import type { Page, PageWindow } from './page.js';

/**
 * What the service keeps, in the words of the domain: one port, one adapter for each engine, one contract suite.
 *
 * "Holds at a moment" is meant everywhere as the domain says: known at the moment's revision, its own days include
 * validAt, and the actors without which it does not hold (`BINDING_ROLES`) have a version that does too.
 * Every list comes in a defined order, the same from every store. Every method fails with `STORE_UNAVAILABLE` while
 * the engine cannot be reached, and works again once it can.
 */
export interface Store {
  /** The engine's name and version, for people to read. */
  readonly engine: string;

  /** Fails unless the engine answers and holds the layout this program wrote. */
  ready(): Promise<void>;
  close(): Promise<void>;

  /** The newest revision, or the newest recorded by an instant; revision 0, recorded at 1970-01-01, before any. */
  revision(knownAt?: Instant): Promise<Revision>;
  /** Counts of what holds at the moment, and the mark of the data as a whole. */
  dataset(moment: Moment): Promise<DatasetCounts>;
  mark(): Promise<DatasetMark>;

  /**
   * All changes in one revision or none. Fails with VERSION_CONFLICT if any fact's highest version number is not the
   * expected one.
   */
  append(changes: ChangeSet): Promise<Revision>;

  /** By id: the version that holds by its own days, else the latest known one; ids not known by then are left out. */
  facts(ids: readonly string[], moment: Moment): Promise<readonly Fact[]>;
  /** All versions recorded by the revision, of each id, newest first. Later supersessions are not yet known. */
  versions(ids: readonly string[], revision: number): Promise<readonly Fact[]>;
  /** The facts of a small type that hold, by sort key, then id. */
  listed<T extends FactType>(type: T, moment: Moment): Promise<readonly FactVersion<T>[]>;

  /** Everything about one place in one read. Cost follows the place, not the network. */
  areaFacts(area: AreaKey, moment: Moment, reach: Reach): Promise<AreaFacts>;

  /** One hop around each actor: the cooperations that hold in which they take part, by id. */
  cooperationsOf(actors: readonly string[], moment: Moment): Promise<readonly CooperationFact[]>;
  /** The affiliations that hold in which these actors are the part or the whole, by id. */
  affiliationsOf(actors: readonly string[], moment: Moment): Promise<readonly AffiliationFact[]>;
  /** What holds for these tasks, in places that overlap the area (null: anywhere), by id. */
  responsibilitiesFor(tasks: readonly string[], area: AreaKey | null, moment: Moment): Promise<readonly ResponsibilityFact[]>;
  /** What holds for these actors, anywhere, by id. */
  responsibilitiesOf(actors: readonly string[], moment: Moment): Promise<readonly ResponsibilityFact[]>;
  /** Disruptions that hold of these actors or of these kinds, by id. */
  disruptionsOf(actors: readonly string[], kinds: readonly ActorKind[], moment: Moment): Promise<readonly FactVersion<'Disruption'>[]>;

  /** A page of the facts of a type that hold and match the filter, by sort key, then id. */
  page<T extends PagedType>(type: T, filter: FactFilter, window: PageWindow, moment: Moment): Promise<Page<FactVersion<T>>>;
  /** How many facts of a type hold and match the filter. */
  count(type: PagedType, filter: FactFilter, moment: Moment): Promise<number>;

  /** Names that contain every needle (already folded), shortest first, then by text, then by id. */
  search(needles: readonly string[], moment: Moment, limit: number): Promise<readonly NameHit[]>;

  areas(keys: readonly AreaKey[]): Promise<readonly Area[]>;
  /** The places of one level of the register that lie in an area, or are it, and exist on the day; by key. */
  areasIn(area: AreaKey, level: AreaLevel, day: Day): Promise<readonly Area[]>;
  sources(ids: readonly string[], revision: number): Promise<readonly Source[]>;
  sourcePage(window: PageWindow, revision: number): Promise<Page<Source>>;
  /** How many pieces of evidence in versions known at the revision name each source. */
  evidenceCounts(sources: readonly string[], revision: number): Promise<ReadonlyMap<string, number>>;
  /** The facts with a version known at the revision that names the source, by id, at most `limit` of each source. */
  factsFrom(sources: readonly string[], revision: number, limit: number): Promise<ReadonlyMap<string, readonly string[]>>;

  /** Which facts changed in which revision up to the given one, newest first, then by fact id; all or one area's. */
  changes(area: AreaKey | null, window: ChangeWindow, revision: number): Promise<Page<ChangeEntry>>;
  changeCount(area: AreaKey | null, revision: number): Promise<number>;
  /** Records of a kind on these subjects (null: on any), recorded by the revision, oldest first. */
  records<K extends RecordKind>(kind: K, subjects: readonly string[] | null, revision: number): Promise<readonly KeptRecord<K>[]>;
}

export type PagedType = 'Actor' | 'Cooperation' | 'Responsibility' | 'Affiliation';

/**
 * HOLDING: only what holds at the moment. SEEN: everything known at the revision, whatever its days, and also what
 * names no area – for judging what is not attested then or names no Land.
 */
export type Reach = 'HOLDING' | 'SEEN';

/** The facts whose areas overlap a place, and what is needed to understand them. */
export interface AreaFacts {
  /** Facts of every type that has areas, whose areas overlap the place, by type, sort key and id. */
  readonly facts: readonly Fact[];
  /** Actors that these facts name and that do not serve the place themselves, by sort key, then id. */
  readonly outsiders: readonly ActorFact[];
  /** Affiliations between the actors above, by id. */
  readonly affiliations: readonly AffiliationFact[];
}

export interface DatasetCounts {
  readonly actors: number;
  readonly responsibilities: number;
  readonly cooperations: number;
  readonly absences: number;
  readonly sources: number;
}

/** A name under which something is found. `subject` is a fact id, `area:<key>` or a source id. */
export interface NameHit {
  readonly subject: string;
  readonly type: FactType | 'Area' | 'Source';
  /** The name as people write it. */
  readonly name: string;
  readonly folded: string;
}

/** One fact in one revision. */
export interface ChangeEntry {
  readonly revision: number;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly changeReason: string | null;
  readonly fact: string;
}

/** Up to `limit` entries on the far side of a place in the order newest first, then fact id. */
export interface ChangeWindow {
  readonly limit: number;
  readonly backward: boolean;
  readonly from: { readonly revision: number; readonly fact: string } | null;
}
