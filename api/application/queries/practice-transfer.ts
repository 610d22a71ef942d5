import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { transferOf, type PracticeTransfer } from '../../domain/analysis/practices/transfer.js';
import { stateOf } from '../../domain/model/area.js';
import type { PracticeFact } from '../../domain/model/fact.js';
import type { Known } from '../../domain/text/known.js';
import { judged, viewOf } from '../judging/judged.js';
import { knownLand } from '../judging/known-land.js';
import type { LandAt } from '../judging/slots-in.js';
import type { Service } from '../service.js';

export interface TransferAnswer {
  readonly practice: PracticeFact;
  readonly transfer: PracticeTransfer;
  /** Of the Land, and of those that the practice comes from. */
  readonly known: Known;
}

/** A9: a practice held against a Land, with those who do it where it comes from. */
export function practiceTransfer(service: Service, practice: PracticeFact, { land, moment }: LandAt): Promise<TransferAnswer> {
  return judged(service, { name: `transfer ${practice.id} ${practice.version}`, land, moment }, async () => {
    const origins = originsOf(practice);
    const [view, others, knowing] = await Promise.all([
      viewOf(service, land, moment), Promise.all(origins.map((origin) => viewOf(service, origin, moment))),
      Promise.all([land, ...origins].map((each) => knownLand(service, each, moment))),
    ]);
    return { practice, transfer: transferOf(practice, view, others), known: anyOf(knowing) };
  });
}

/** The Länder that the practice is reported from; none for one that is said in general. */
const originsOf = ({ content }: PracticeFact): readonly FederalStateCode[] => [...new Set(content.areas.flatMap((area) => stateOf(area) ?? []))];

const anyOf = (knowing: readonly Known[]): Known => ({
  fact: (id) => knowing.map((known) => known.fact(id)).find((fact) => fact !== undefined),
  area: (key) => knowing.map((known) => known.area(key)).find((area) => area !== undefined),
});
