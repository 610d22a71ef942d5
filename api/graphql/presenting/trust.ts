import type { TrustAnswer } from '../../application/queries/trust.js';
import type { Moment } from '../../domain/model/moment.js';
import { Trust } from '../../../schema/types/trust.js';
import { CooperationObject } from './cooperation.js';
import { present } from './present.js';

/** How well founded what is known of a Land is, as the API shows it. */
export class TrustObject extends Trust {
  constructor(answer: TrustAnswer, asOf: Moment) {
    super();
    const { oneSided, disputed, stale, staleCount, facts, factsVerified, factsNeverVerified } = answer;
    Object.assign(this, {
      oneSided: oneSided.map((fact) => new CooperationObject(fact, asOf)), disputed: disputed.map((fact) => new CooperationObject(fact, asOf)),
      stale: stale.map(({ fact }) => present(fact, asOf)), staleCount, facts, factsVerified, factsNeverVerified,
    });
  }
}
