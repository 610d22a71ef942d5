import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { LandView } from '../../domain/analysis/land-view.js';
import { coverageOf, type Coverage } from '../../domain/analysis/slots/coverage.js';
import type { Slot } from '../../domain/analysis/slots/slot.js';
import { slotsOf } from '../../domain/analysis/slots/slots.js';
import type { ReferencePatternFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Service } from '../service.js';
import { judged, viewOf } from './judged.js';

/** A pattern held against one Land. */
export interface JudgedPattern {
  readonly pattern: ReferencePatternFact;
  readonly slots: readonly Slot[];
  readonly coverage: Coverage;
}

export interface LandAt {
  readonly land: FederalStateCode;
  readonly moment: Moment;
}

/** A3 for a Land: its slots and how many of them are known, computed once for each moment and revision. */
export function slotsIn(service: Service, pattern: ReferencePatternFact, { land, moment }: LandAt): Promise<JudgedPattern> {
  return judged(service, { name: `slots ${pattern.id}`, land, moment }, async () => {
    const slots = slotsOf(await viewOf(service, land, moment), pattern);
    return { pattern, slots, coverage: coverageOf(slots) };
  });
}

/** The same for all sixteen, in the order of their codes' list: each Land is read once. */
export async function slotsEverywhere(service: Service, pattern: ReferencePatternFact, moment: Moment): Promise<ReadonlyMap<FederalStateCode, readonly Slot[]>> {
  const judgements = await Promise.all(federalStateCode.values.map(async (land) => [land, (await slotsIn(service, pattern, { land, moment })).slots] as const));
  return new Map(judgements);
}

export async function viewsEverywhere(service: Service, moment: Moment): Promise<ReadonlyMap<FederalStateCode, LandView>> {
  return new Map(await Promise.all(federalStateCode.values.map(async (land) => [land, await viewOf(service, land, moment)] as const)));
}
