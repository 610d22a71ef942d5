import { RULES } from '../../../../../schema/rules/rules.js';
import { overlaps } from '../../../model/area.js';
import type { Detector } from '../detector.js';
import type { Detected } from '../finding.js';

/** A cooperation in the Land that some of its participants have confirmed and others have not; what is said in general is no Land's. */
export const oneSidedCooperation: Detector = ({ view, confirmations }) =>
  view.cooperations
    .filter(({ fact: { content, scope }, standing }) => standing === 'HOLDS' && scope !== 'GENERAL' && content.areas.some((area) => overlaps(area, view.area)))
    .flatMap(({ fact: cooperation }): readonly Detected[] => {
      const { id } = cooperation;
      const confirmed = confirmations.get(id);
      if (confirmed?.state !== 'ONE_SIDED') return [];
      const matter = { type: 'COOPERATION', cooperation, confirmedBy: confirmed.by } as const;
      return [{ rule: RULES.oneSided, matter, subjectKeys: [id], subjects: [id], facts: [id] }];
    });
