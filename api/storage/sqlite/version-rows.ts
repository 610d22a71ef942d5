import type { Fact, Statement } from '../../domain/model/fact.js';

/** A version as it is read: what it states, and when and by whom it was recorded. */
export interface KnownRow {
  readonly fact: string;
  readonly type: string;
  readonly version: number;
  readonly document: string;
  readonly recorded_revision: number;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly change_reason: string | null;
}

/** Besides, when it was superseded, if it was. */
export interface EndedRow extends KnownRow {
  readonly superseded_revision: number;
  readonly superseded_at: string | null;
}

/** Of versions that are known at the moment they are read for, so that nothing has superseded them yet. */
export const KNOWN_COLUMNS = `version.fact, version.type, version.version, version.document,
  version.recorded_revision, recorded.recorded_at, recorded.recorded_by, recorded.change_reason`;

export const ENDED_COLUMNS = `${KNOWN_COLUMNS}, version.superseded_revision,
  (SELECT ended.recorded_at FROM revision ended WHERE ended.revision = version.superseded_revision) AS superseded_at`;

/** To be joined with `fact_version version`. */
export const RECORDED = 'CROSS JOIN revision recorded ON recorded.revision = version.recorded_revision';

interface End {
  readonly supersededAt: string | null;
  readonly supersededRevision: number | null;
}
const NO_END: End = { supersededAt: null, supersededRevision: null };

export const factsOf = (rows: readonly KnownRow[]): readonly Fact[] => rows.map((row) => factOf(row, NO_END));

/** With what superseded them up to the revision; what does so later is not known yet. */
export function factsBy(rows: readonly EndedRow[], revision: number): readonly Fact[] {
  return rows.map((row) => factOf(row, row.superseded_revision > revision ? NO_END : {
    supersededAt: row.superseded_at, supersededRevision: row.superseded_revision,
  }));
}

function factOf(row: KnownRow, end: End): Fact {
  const { validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence, content } = JSON.parse(row.document) as Statement;
  return {
    id: row.fact, type: row.type, version: row.version, validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence, content,
    recordedAt: row.recorded_at, recordedRevision: row.recorded_revision, ...end, recordedBy: row.recorded_by, changeReason: row.change_reason,
  } as Fact;
}
