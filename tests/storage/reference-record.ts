import type { ChangeEntry } from '../../api/application/ports/store.js';
import type { Area, AreaKey } from '../../api/domain/model/area.js';
import type { ChangeSet, DatasetMark, FactChange } from '../../api/domain/model/change-set.js';
import type { Fact } from '../../api/domain/model/fact.js';
import type { Revision } from '../../api/domain/model/moment.js';
import type { KeptRecord } from '../../api/domain/model/record.js';
import type { Source } from '../../api/domain/model/source.js';

const later = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();

/** Everything that was ever recorded, in lists. */
export class Recorded {
  protected readonly revisions: Revision[] = [{ revision: 0, recordedAt: '1970-01-01T00:00:00.000Z' }];
  protected readonly register = new Map<AreaKey, Area>();
  protected readonly allRecords: KeptRecord[] = [];
  protected readonly allChanges: ChangeEntry[] = [];
  protected newestMark: DatasetMark = { referenceDay: null, synthetic: false, digest: null };
  private readonly histories = new Map<string, readonly Fact[]>();
  private readonly sourceHistory: (readonly [revision: number, source: Source])[] = [];

  /** All versions of a fact, oldest first. */
  history(id: string): readonly Fact[] {
    return this.histories.get(id) ?? [];
  }

  protected get allVersions(): readonly Fact[] {
    return [...this.histories.values()].flat();
  }

  /** Carries out a change set whose expected versions are right. */
  record(changes: ChangeSet): Revision {
    const last = this.revisions.at(-1)!;
    const now: Revision = { revision: last.revision + 1, recordedAt: changes.clock > last.recordedAt ? changes.clock : later(last.recordedAt) };
    const { recordedBy, changeReason } = changes;
    this.revisions.push(now);
    for (const change of changes.facts) {
      this.recordFact(change, { ...now, recordedBy, changeReason });
      this.allChanges.push({ ...now, recordedBy, changeReason, fact: change.id });
    }
    for (const area of changes.areas) this.register.set(area.key, area);
    for (const source of changes.sources) this.sourceHistory.push([now.revision, source]);
    for (const record of changes.records) this.allRecords.push({ ...record, recordedAt: now.recordedAt, recordedRevision: now.revision, recordedBy });
    this.newestMark = changes.mark ?? this.newestMark;
    return now;
  }

  private recordFact({ id, type, expectedVersion, supersede, add }: FactChange, now: Omit<ChangeEntry, 'fact'>): void {
    const { revision, recordedAt, recordedBy, changeReason } = now;
    const ended = this.history(id).map((fact) =>
      supersede.includes(fact.version) ? { ...fact, supersededAt: recordedAt, supersededRevision: revision } : fact);
    const added = add.map((statement, index) => ({
      ...statement, id, type, version: expectedVersion + 1 + index, recordedAt, recordedRevision: revision, supersededAt: null, supersededRevision: null,
      recordedBy, changeReason,
    }) as Fact);
    this.histories.set(id, [...ended, ...added]);
  }

  /** Of each source what was recorded last by a revision. */
  protected sourcesBy(revision: number): readonly Source[] {
    return [...new Map(this.sourceHistory.filter(([recorded]) => recorded <= revision).map(([, source]) => [source.id, source])).values()];
  }
}
