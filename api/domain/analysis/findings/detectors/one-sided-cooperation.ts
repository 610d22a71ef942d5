import { RULES } from '../../../../../schema/rules/rules.js';
import { overlaps } from '../../../model/area.js';
import type { Detector } from '../detector.js';
import type { Detected } from '../finding.js';

/** A cooperation in the Land that some of its participants have confirmed and others have not. */
export const oneSidedCooperation: Detector = ({ view, confirmations }) =>
  view.cooperations
    .filter(({ fact, standing }) => standing === 'HOLDS' && confirmations.get(fact.id) === 'ONE_SIDED')
    .map(({ fact }) => fact)
    .filter(({ content }) => content.areas.some((area) => overlaps(area, view.area)))
    .map((cooperation): Detected => ({
      rule: RULES.oneSided, matter: { type: 'COOPERATION', cooperation }, subjectKeys: [cooperation.id], subjects: [cooperation.id], facts: [cooperation.id],
    }));
