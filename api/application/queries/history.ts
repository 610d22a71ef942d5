import { fieldChanges, type FieldChange } from '../../domain/history/field-changes.js';
import type { Fact } from '../../domain/model/fact.js';

export interface HistoryEntry {
  readonly version: Fact;
  /** Against the version before it. */
  readonly changes: readonly FieldChange[];
}

/** The versions of one fact, newest first, each with what it changed; at most `last`. */
export function historyOf(versions: readonly Fact[], last: number): readonly HistoryEntry[] {
  const before = new Map(versions.map((version) => [version.version + 1, version]));
  return versions.slice(0, last).map((version) => ({ version, changes: fieldChanges(before.get(version.version), version) }));
}

/** What one revision changed in a fact: its newest version of that revision against the newest one before. */
export function changesIn(versions: readonly Fact[], revision: number): readonly FieldChange[] {
  const after = versions.find((version) => version.recordedRevision === revision);
  const before = versions.find((version) => version.recordedRevision < revision);
  return after ? fieldChanges(before, after) : [];
}
