import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import { DETECTORS } from './detectors.js';
import type { Detected, Finding } from './finding.js';
import type { DatedCase } from './land-case.js';
import { compareFindings } from './order.js';

/** SHA-256 of a text's UTF-8 bytes as 64 hex digits; given by the surroundings. */
export type Digest = (text: string) => string;

/** All findings about a Land, in their order. Pure; O(slots + pairs + rows) and one digest for each finding. */
export function findingsIn(given: DatedCase, sha256: Digest): readonly Finding[] {
  const { land } = given.view;
  const found = DETECTORS.flatMap((detect) => detect(given));
  return found.map((each): Finding => ({ ...each, land, id: findingId(each, land, sha256) })).sort(compareFindings);
}

const HEX = 16;

/** `finding:<rule>:<land>:<16 hex>` over the sorted subject keys, joined by line feeds. */
export function findingId({ rule, subjectKeys }: Pick<Detected, 'rule' | 'subjectKeys'>, land: FederalStateCode, sha256: Digest): string {
  const digest = sha256([...subjectKeys].sort().join('\n')).slice(0, HEX);
  return `finding:${rule.id.slice('rule:'.length)}:${land.toLowerCase()}:${digest}`;
}

/** The Land that a finding's id names, in upper case; null for what is no such id. */
export function landInId(id: string): string | null {
  return /^finding:[a-z0-9-]+:([a-z]{2}):[0-9a-f]{16}$/.exec(id)?.[1]?.toUpperCase() ?? null;
}
