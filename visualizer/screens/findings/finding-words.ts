import { absenceReason } from '../../../schema/vocabulary/absence-reason.js';
import { findingKind } from '../../../schema/vocabulary/finding-kind.js';
import { unknownReason } from '../../../schema/vocabulary/unknown-reason.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import type { FindingRow } from './shown-finding.js';

type Subject = FindingRow['subjects'][number];

const BETWEEN = ' – ';

/** The name of what a finding is about; undefined for what has none of its own. */
function nameOf(subject: Subject): string | undefined {
  switch (subject.__typename) {
    case 'Responsibility':
      return subject.task.name;
    case 'Task':
    case 'Actor':
      return subject.name;
    case 'Cooperation':
      return subject.participants.map(({ actor }) => actor.name).join(BETWEEN);
    default:
      return undefined;
  }
}

/** Whether it is known not to exist, with the reason, or what else is said of it: one word for a verdict. */
export function wordOf({ kind, slot }: FindingRow): string {
  return slot?.absenceReason ? labelOf(absenceReason, slot.absenceReason) : labelOf(findingKind, kind);
}

/** Why nothing is known; empty for everything else. */
export const reasonOf = ({ slot }: FindingRow): string => (slot?.unknownReason ? labelOf(unknownReason, slot.unknownReason) : '');

/** What a finding is about, in a few words: the role, the two that should work together, the task, the body. */
export function subjectOf(finding: FindingRow): string {
  const { slot, subjects, kind } = finding;
  if (slot?.role) return slot.role.name;
  if (slot?.edge) return slot.edge.roles.map(({ name }) => name).join(BETWEEN);
  return subjects.map(nameOf).find((name) => name !== undefined) ?? capital(labelOf(findingKind, kind));
}

/** Where the obligation comes from: the pattern that asks for it, or the rule. */
export const askedBy = ({ pattern, rule }: FindingRow): string => (pattern ? texts.value.findings.pattern(pattern.name) : rule.sentence);
