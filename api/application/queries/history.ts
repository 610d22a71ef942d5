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
