import type { Moment } from '../../domain/model/moment.js';
import type { FindingAnswer } from '../../application/queries/findings.js';
import { AreaObject, keyOfAreaId } from './area.js';
import { present, type PresentedFact } from './present.js';
import { ReferencePatternObject } from './reference-pattern.js';

/** What a finding is about, as objects: everything is at hand. */
export function subjectsOf({ finding: { matter, subjects }, known }: FindingAnswer, moment: Moment): readonly (PresentedFact | AreaObject)[] {
  if (matter.type === 'SLOT') return [new ReferencePatternObject(matter.slot.pattern, moment)];
  return subjects.flatMap((id): readonly (PresentedFact | AreaObject)[] => {
    const area = id.startsWith('area:') ? known.area(keyOfAreaId(id)) : undefined;
    const fact = known.fact(id);
    return area ? [new AreaObject(area, moment)] : fact ? [present(fact, moment)] : [];
  });
}
