import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { acceptanceOf, type Acceptance } from '../../domain/analysis/findings/acceptance.js';
import type { Finding } from '../../domain/analysis/findings/finding.js';
import { findingsIn } from '../../domain/analysis/findings/findings.js';
import type { Moment } from '../../domain/model/moment.js';
import { recordsBySubject } from '../operation/kept-records.js';
import type { Operation } from '../operation/operation.js';
import { judged } from './judged.js';
import { landCase } from './land-case.js';

/** A finding with what people decided about it; null if nobody accepted it. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance | null;
}

/**
 * All findings about a Land, hints among them, in their order. Evidence grows old while nothing is written, so they
 * are kept for one day; acceptances run out on a day of their own and are laid on afterwards.
 */
export async function landFindings({ service, today }: Operation, land: FederalStateCode, moment: Moment): Promise<readonly JudgedFinding[]> {
  const { findings } = await judged(service, { name: `findings ${today}`, land, moment }, async () =>
    ({ findings: findingsIn({ ...(await landCase(service, land, moment)), today }, (text) => service.surroundings.sha256(text)) }));
  const accepted = await recordsBySubject(service, 'ACCEPTANCE', moment.revision);
  return findings.map((finding) => ({ finding, acceptance: acceptanceOf(finding, accepted.get(finding.id) ?? [], today) }));
}
