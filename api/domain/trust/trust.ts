import type { ConfirmationState } from '../../../schema/vocabulary/confirmation-state.js';
import type { CooperationFact, Fact } from '../model/fact.js';
import type { KeptRecord } from '../model/record.js';
import type { Instant } from '../model/time.js';
import { verificationOf } from './verification.js';

/** A fact whose evidence, as it stands, somebody found, and when last. */
export interface LastVerified {
  readonly fact: Fact;
  readonly verifiedAt: Instant;
}

/** A12: how well founded the facts of a place are. */
export interface Trust {
  /** By id. */
  readonly oneSided: readonly CooperationFact[];
  readonly disputed: readonly CooperationFact[];
  /** Verified once, but too long ago: the oldest first, then by id. */
  readonly stale: readonly LastVerified[];
  readonly facts: number;
  readonly factsVerified: number;
  /** Counted, and nothing more: that nobody has looked says nothing of a fact. */
  readonly factsNeverVerified: number;
}

export interface TrustGround {
  /** What holds in the place; by id. */
  readonly facts: readonly Fact[];
  readonly verified: readonly LastVerified[];
  /** By id of the cooperation, of those that a participant has answered for. */
  readonly confirmations: ReadonlyMap<string, ConfirmationState>;
}

/** A12. `since`: verifications before this point in time, in milliseconds since 1970, are too old. O(facts). */
export function trustIn({ facts, verified, confirmations }: TrustGround, since: number): Trust {
  const cooperations = facts.filter((fact) => fact.type === 'Cooperation');
  const confirmedAs = (state: ConfirmationState): readonly CooperationFact[] => cooperations.filter(({ id }) => confirmations.get(id) === state);
  const stale = verified.filter(({ verifiedAt }) => Date.parse(verifiedAt) < since);
  return {
    oneSided: confirmedAs('ONE_SIDED'),
    disputed: confirmedAs('DISPUTED'),
    stale: [...stale].sort((a, b) => (a.verifiedAt === b.verifiedAt ? compare(a.fact.id, b.fact.id) : compare(a.verifiedAt, b.verifiedAt))),
    facts: facts.length,
    factsVerified: verified.length,
    factsNeverVerified: facts.length - verified.length,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : 1);

/** When the evidence of a fact was last found, of any of its pieces; null for never. */
export function lastVerified(fact: Fact, versions: readonly Fact[], verifications: readonly KeptRecord<'VERIFICATION'>[]): Instant | null {
  const found = fact.evidence.flatMap((evidence) => verificationOf(evidence, versions, verifications)?.recordedAt ?? []);
  return [...found].sort().at(-1) ?? null;
}
