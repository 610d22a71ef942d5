import { RULES } from '../../../../../schema/rules/rules.js';
import type { Detector } from '../detector.js';
import type { Detected } from '../finding.js';
import { taskRows } from '../task-rows.js';

/** A task that nobody has, by what a source says; one for each task of a Land, however many places it concerns. */
export const uncoveredTask: Detector = ({ view, clarity }) =>
  taskRows(clarity, 'NONE', view).map((row): Detected => ({
    rule: RULES.taskUncovered, matter: { type: 'CLARITY', row }, subjectKeys: [row.task.id], subjects: [row.task.id], facts: row.absences.map(({ id }) => id),
  }));
