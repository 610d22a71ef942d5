import type { Fact } from '../model/fact.js';
import type { KeptRecord } from '../model/record.js';
import type { Evidence } from '../model/source.js';

type Verification = KeptRecord<'VERIFICATION'>;

/** The checks that looked at this place of this source, whatever stood there then. */
export const checksOf = ({ source, locator }: Evidence, verifications: readonly Verification[]): readonly Verification[] =>
  verifications.filter(({ content }) => content.source === source && content.locator === locator);

/** The last check that found the passage: one of a version that named the same passage there. */
export function verificationOf(evidence: Evidence, versions: readonly Fact[], verifications: readonly Verification[]): Verification | undefined {
  const alike = new Set(versions.filter((version) => version.evidence.some((each) => isSamePassage(each, evidence))).map(({ version }) => version));
  return checksOf(evidence, verifications).findLast(({ content }) => alike.has(content.version));
}

function isSamePassage(a: Evidence, b: Evidence): boolean {
  return a.source === b.source && a.locator === b.locator && a.passageSha256 === b.passageSha256 && a.passageLength === b.passageLength;
}
