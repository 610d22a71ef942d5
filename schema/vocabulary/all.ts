import { absenceReason } from './absence-reason.js';
import { actionArea } from './action-area.js';
import { actorKind } from './actor-kind.js';
import { actorLevel } from './actor-level.js';
import { affiliationKind } from './affiliation-kind.js';
import { answer } from './answer.js';
import { areaLevel } from './area-level.js';
import { basis } from './basis.js';
import { changeKind } from './change-kind.js';
import { clarity } from './clarity.js';
import { comparisonOutcome } from './comparison-outcome.js';
import { confidence } from './confidence.js';
import { confirmationState } from './confirmation-state.js';
import { cooperationKind } from './cooperation-kind.js';
import { cooperationStatus } from './cooperation-status.js';
import { disruptionState } from './disruption-state.js';
import { evidenceCheck } from './evidence-check.js';
import { extent } from './extent.js';
import { federalStateCode } from './federal-state-code.js';
import { findingKind } from './finding-kind.js';
import { importFormat } from './import-format.js';
import { language } from './language.js';
import { obligation } from './obligation.js';
import { parallelClass } from './parallel-class.js';
import { position } from './position.js';
import { practiceStanding } from './practice-standing.js';
import { responsibilityRole } from './responsibility-role.js';
import { role } from './role.js';
import { scope } from './scope.js';
import { sourceKind } from './source-kind.js';
import { standing } from './standing.js';
import { targetGroup } from './target-group.js';
import { taskStage } from './task-stage.js';
import { topicKind } from './topic-kind.js';
import { unknownReason } from './unknown-reason.js';
import { verdict } from './verdict.js';
import type { Vocabulary } from './vocabulary.js';

/** Every closed list of the service, ordered by name: what the glossary and the API's `vocabulary` walk through. */
export const allVocabularies: readonly Vocabulary[] = [
  absenceReason, actionArea, actorKind, actorLevel, affiliationKind, answer, areaLevel, basis, changeKind, clarity,
  comparisonOutcome, confidence, confirmationState, cooperationKind, cooperationStatus, disruptionState, evidenceCheck,
  extent, federalStateCode, findingKind, importFormat, language, obligation, parallelClass, position, practiceStanding,
  responsibilityRole, role, scope, sourceKind, standing, targetGroup, taskStage, topicKind, unknownReason, verdict,
];
