import type { Confidence } from '../../schema/vocabulary/confidence.js';
import type { CooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import type { Scope } from '../../schema/vocabulary/scope.js';
import { addressOf } from '../state/navigation.js';
import { texts } from '../texts/texts.js';
import { FoldedProofs, type Proof } from './proofs.js';
import { Limits, limitsOf } from './statement-marks.js';

/** A recorded statement that something rests on. */
export interface Ground {
  readonly __typename: string;
  readonly id: string;
  readonly text: string;
  readonly scope: Scope;
  readonly confidence: Confidence;
  readonly status?: CooperationStatus;
  readonly evidence: readonly Proof[];
}

/** Statements as sentences, each with what limits it, its evidence and its own page. */
export function Grounds({ grounds }: { readonly grounds: readonly Ground[] }) {
  return (
    <ul class="statements grounds">
      {grounds.map((ground) => (
        <li key={ground.id}>
          {ground.text} <Limits limits={limitsOf(ground)} />{' '}
          <a class="kern-link kern-link--small" href={addressOf({ room: 'statement', id: ground.id })}>{texts.value.groundPage}</a>
          <FoldedProofs proofs={ground.evidence} />
        </li>
      ))}
    </ul>
  );
}
