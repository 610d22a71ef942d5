import { responsibilityRole } from '../../schema/vocabulary/responsibility-role.js';
import { standing } from '../../schema/vocabulary/standing.js';
import { targetGroup } from '../../schema/vocabulary/target-group.js';
import { idOf, listOf, oneOf, optional, pair, served, text, yesNo } from '../reading/cell.js';
import { factReader } from '../reading/fact-type.js';

const HEAD = { type: 'Responsibility', folder: 'responsibilities', prefix: 'responsibility' } as const;

const FIELDS = {
  actor: idOf('actor'), task: idOf('task'), areas: listOf(served), role: oneOf(responsibilityRole), targetGroups: listOf(oneOf(targetGroup)),
  sector: optional(text), criterionDe: optional(text), criterionEn: optional(text), choice: yesNo, delegatedBy: optional(idOf('actor')),
  standing: oneOf(standing),
};

/** Who handles which task, where and for whom. */
export const responsibilities = factReader(HEAD, FIELDS, (values, _id, parts) => {
  const { criterionDe, criterionEn, areas, ...rest } = values;
  return { ...rest, areas: parts.places(areas), criterion: pair(criterionDe, criterionEn) };
});
