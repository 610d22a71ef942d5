import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { acceptanceOf, type Acceptance } from '../../domain/analysis/findings/acceptance.js';
import type { Finding } from '../../domain/analysis/findings/finding.js';
import { findingsIn } from '../../domain/analysis/findings/findings.js';
import { groupBy } from '../../domain/model/group.js';
import type { Moment } from '../../domain/model/moment.js';
import type { KeptRecord } from '../../domain/model/record.js';
import type { Operation } from '../operation/operation.js';
import { remembered } from '../operation/remembered.js';
import type { Service } from '../service.js';
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
  const accepted = await acceptances(service, moment.revision);
  return findings.map((finding) => ({ finding, acceptance: acceptanceOf(finding, accepted.get(finding.id) ?? [], today) }));
}

/** What people have accepted anywhere, by finding; read once at a revision. */
function acceptances({ caches, store }: Service, revision: number): Promise<ReadonlyMap<string, readonly KeptRecord<'ACCEPTANCE'>[]>> {
  return remembered(caches.judgements, `${revision} acceptances`, async () =>
    groupBy(await store.records('ACCEPTANCE', null, revision), ({ subject }) => subject)) as ReturnType<typeof acceptances>;
}
