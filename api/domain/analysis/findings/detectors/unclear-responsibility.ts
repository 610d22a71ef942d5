import { RULES } from '../../../../../schema/rules/rules.js';
import type { TaskClarity } from '../../clarity/task-clarity.js';
import type { Detector } from '../detector.js';
import type { Detected } from '../finding.js';
import { taskRows } from '../task-rows.js';

/** A task of which a source says that it is disputed or unsettled who leads on it; one for each task of a Land. */
export const unclearResponsibility: Detector = ({ view, clarity }) =>
  taskRows(clarity, 'CONTESTED', view).map((row): Detected => ({
    rule: RULES.responsibilityUnclear,
    matter: { type: 'CLARITY', row },
    subjectKeys: row.areas.map((area) => `${row.task.id}/${area}`),
    subjects: [row.task.id, ...row.areas.map((area) => `area:${area}`)],
    facts: factsOf(row),
  }));

/** Who leads there, what the unsettled pairs rest on, and who says that nobody has the task. */
function factsOf({ responsibilities, contested, absences }: TaskClarity): readonly string[] {
  const leads = responsibilities.filter(({ content }) => content.role === 'LEAD').map(({ id }) => id);
  const unsettled = contested.flatMap((pair) => [pair.left.id, pair.right.id, ...pair.settledBy]);
  return [...new Set([...leads, ...unsettled, ...absences.map(({ id }) => id)])].sort();
}
