import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { groupsOf } from '../../domain/analysis/comparison/similar-states.js';
import { directoratesIn } from '../../domain/analysis/directorates.js';
import type { Coverage } from '../../domain/analysis/slots/coverage.js';
import type { Slot } from '../../domain/analysis/slots/slot.js';
import type { ActorFact, ReferencePatternFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { viewOf } from '../judging/judged.js';
import { knownLand } from '../judging/known-land.js';
import { patternNamed } from '../judging/pattern.js';
import { slotsIn } from '../judging/slots-in.js';
import type { Service } from '../service.js';

/** One Land in the matrix. */
export interface OverviewRow {
  readonly land: FederalStateCode;
  readonly regionalDirectorates: readonly ActorFact[];
  readonly slots: readonly Slot[];
  readonly coverage: Coverage;
  readonly known: Known;
}

export interface Overview {
  readonly pattern: ReferencePatternFact;
  /** All sixteen, in the order of their codes' list. */
  readonly rows: readonly OverviewRow[];
  /** Länder that agree with one another in what is known of them. */
  readonly groups: readonly (readonly FederalStateCode[])[];
}

/** A8, the matrix of sixteen Länder × slots: each Land is read once. Fails with NOT_FOUND for a pattern that is not known. */
export async function overview(service: Service, id: string, moment: Moment): Promise<Overview> {
  const pattern = await patternNamed(service, id, moment);
  const rows = await Promise.all(federalStateCode.values.map((land) => rowOf(service, pattern, { land, moment })));
  return { pattern, rows, groups: groupsOf(new Map(rows.map(({ land, slots }) => [land, slots]))) };
}

async function rowOf(service: Service, pattern: ReferencePatternFact, { land, moment }: { readonly land: FederalStateCode; readonly moment: Moment }): Promise<OverviewRow> {
  const [view, { slots, coverage }, known] = await Promise.all([
    viewOf(service, land, moment), slotsIn(service, pattern, { land, moment }), knownLand(service, land, moment),
  ]);
  return { land, regionalDirectorates: directoratesIn(view), slots, coverage, known };
}
