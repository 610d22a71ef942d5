import type { Finding } from '../../analysis/findings/finding.js';
import { STATE_KEYS } from '../../model/area.js';
import type { Known } from '../known.js';
import type { Occasion } from '../occasion.js';
import { claritySentence } from '../responsibilities/clarity-sentence.js';
import { parallelSentence } from '../responsibilities/parallel-sentence.js';
import { slotFindingSentence } from './slot-finding.js';
import { oneSidedSentence } from './one-sided.js';
import { singlePointSentence } from './single-point.js';
import { staleEvidenceSentence } from './stale-evidence.js';

/** A finding in the words of the judgement that it points out. Never fails. */
export function findingSentence({ matter, land }: Pick<Finding, 'matter' | 'land'>, occasion: Occasion, known: Known): string {
  switch (matter.type) {
    case 'SLOT': return slotFindingSentence(matter.slot, occasion, known);
    case 'PAIR': return parallelSentence(matter.pair, occasion, known);
    case 'CLARITY': return claritySentence(matter.row, occasion, known);
    case 'COOPERATION': return oneSidedSentence(matter, occasion, known);
    case 'ACTOR': return singlePointSentence({ actor: matter.actor, land: known.area(STATE_KEYS.get(land) ?? '') }, occasion, known);
    case 'EVIDENCE': return staleEvidenceSentence({ fact: matter.fact, verifiedOn: matter.verifiedAt.slice(0, 10) }, occasion, known);
  }
}
