import { RULES } from '../../../../../schema/rules/rules.js';
import type { TaskClarity } from '../../clarity/task-clarity.js';
import type { LandView } from '../../land-view.js';
import type { Detector } from '../detector.js';
import type { Detected } from '../finding.js';
import { placesOf, taskAbsences, taskRows } from '../task-rows.js';

/** A task of which a source says that it is disputed or unsettled who leads on it; one for each task of a Land. */
export const unclearResponsibility: Detector = ({ view, clarity }) =>
  taskRows(clarity, 'CONTESTED', view).map((row): Detected => ({
    rule: RULES.responsibilityUnclear,
    matter: { type: 'CLARITY', row },
    subjectKeys: row.areas.map((area) => `${row.task.id}/${area}`),
    subjects: [row.task.id, ...placesOf(row)],
    facts: factsOf(row, view),
  }));

function factsOf(row: TaskClarity, view: LandView): readonly string[] {
  const leads = row.responsibilities.filter(({ content }) => content.role === 'LEAD').map(({ id }) => id);
  const settled = row.contested.flatMap((pair) => [pair.left.id, pair.right.id, ...pair.settledBy]);
  return [...new Set([...leads, ...settled, ...taskAbsences(view, row).map(({ id }) => id)])].sort();
}
