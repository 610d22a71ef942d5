import type { Fact } from '../../domain/model/fact.js';
import type { KeptRecord } from '../../domain/model/record.js';
import type { Evidence } from '../../domain/model/source.js';
import { checksOf, verificationOf } from '../../domain/trust/verification.js';

type Checks = readonly KeptRecord<'VERIFICATION'>[];

/** The last check that found this passage; the versions of its fact are asked for only where there was any check. */
export async function verified(evidence: Evidence, checks: Checks, versions: () => Promise<readonly Fact[]>): Promise<KeptRecord<'VERIFICATION'> | undefined> {
  if (checksOf(evidence, checks).length === 0) return undefined;
  return verificationOf(evidence, await versions(), checks);
}
