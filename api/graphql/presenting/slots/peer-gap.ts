import type { PeerGap as JudgedGap } from '../../../domain/analysis/missing/peer-gaps.js';
import type { Moment } from '../../../domain/model/moment.js';
import type { Known } from '../../../domain/text/known.js';
import { PeerGap } from '../../../../schema/types/peer-gap.js';
import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';

/** What a Land is asked about. */
export interface GapOfLand {
  readonly gap: JudgedGap;
  readonly land: FederalStateCode;
}

/** What several other Länder have, as the API shows it. */
export class PeerGapObject extends PeerGap {
  constructor(readonly found: GapOfLand, readonly known: Known, readonly asOf: Moment) {
    super();
    const { kinds, cooperationKind, verdict, lands } = found.gap;
    Object.assign(this, { kinds, cooperationKind, verdict, lands });
  }
}
