import fc from 'fast-check';
import { absenceReason } from '../../schema/vocabulary/absence-reason.js';
import { actionArea } from '../../schema/vocabulary/action-area.js';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { actorLevel } from '../../schema/vocabulary/actor-level.js';
import { affiliationKind } from '../../schema/vocabulary/affiliation-kind.js';
import { cooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import { cooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import { disruptionState } from '../../schema/vocabulary/disruption-state.js';
import { position } from '../../schema/vocabulary/position.js';
import { practiceStanding } from '../../schema/vocabulary/practice-standing.js';
import { responsibilityRole } from '../../schema/vocabulary/responsibility-role.js';
import { standing } from '../../schema/vocabulary/standing.js';
import { targetGroup } from '../../schema/vocabulary/target-group.js';
import { taskStage } from '../../schema/vocabulary/task-stage.js';
import { topicKind } from '../../schema/vocabulary/topic-kind.js';
import type { ContentOf, FactType } from '../../api/domain/model/fact.js';
import { IDS, actorId, areaKey, few, maybe, name, taskId, valueOf } from './pools.js';

const text = fc.record({ de: name, en: maybe(name) });
/** Few of the many kinds, so that filters meet them. */
export const someActorKind = fc.constantFrom(...actorKind.values.slice(0, 4), 'OTHER' as const);
export const someCooperationKind = fc.constantFrom(...cooperationKind.values.slice(0, 3), 'OTHER' as const);
const areas = few(areaKey, 3);
const nothing = fc.constant([]);

/** Contents of every type; what they name may never be recorded. */
export const contents: { readonly [T in FactType]: fc.Arbitrary<ContentOf[T]> } = {
  Actor: fc.record({
    kind: someActorKind, furtherKinds: few(someActorKind, 1), level: valueOf(actorLevel), name: text, shortName: maybe(name), otherNames: few(name, 1),
    aggregate: fc.boolean(), areas, actionAreas: few(valueOf(actionArea)), actionAreaBasis: fc.constantFrom('STATED' as const, 'INFERRED' as const, null),
    officialKeys: nothing, contact: maybe(name), website: fc.constant(null),
  }),
  Affiliation: fc.record({ kind: valueOf(affiliationKind), actor: actorId, other: actorId }),
  Task: fc.record({
    key: name, name: text, description: maybe(text), stage: valueOf(taskStage), legalBasis: few(name, 1), leikaKey: fc.constant(null), parent: maybe(taskId),
    ambiguities: nothing,
  }),
  Responsibility: fc.record({
    actor: actorId, task: taskId, areas, role: valueOf(responsibilityRole), targetGroups: few(valueOf(targetGroup)), sector: maybe(name), criterion: maybe(text),
    choice: fc.boolean(), delegatedBy: maybe(actorId), standing: valueOf(standing),
  }),
  Cooperation: fc.record({
    kinds: few(someCooperationKind, 3),
    participants: fc.uniqueArray(fc.record({ actor: actorId, position: valueOf(position), certain: fc.boolean() }), { minLength: 1, maxLength: 3, selector: (one) => one.actor }),
    areas, status: valueOf(cooperationStatus), tasks: few(taskId), deadline: maybe(fc.constant('P2D')), frequency: maybe(fc.constant('P1M')),
    channel: maybe(name), note: maybe(text),
  }),
  Absence: fc.record({
    area: areaKey, sides: fc.array(fc.record({ kinds: few(someActorKind), actionAreas: few(valueOf(actionArea)), actor: maybe(actorId) }), { maxLength: 2 }),
    cooperationKind: maybe(someCooperationKind), task: maybe(taskId), reason: valueOf(absenceReason), heldBy: maybe(actorId),
  }),
  Disruption: fc.record({ actor: maybe(actorId), actorKind: maybe(someActorKind), area: areaKey, state: valueOf(disruptionState), reason: text }),
  Topic: fc.record({ kind: valueOf(topicKind), name: text, areas, actorKinds: few(someActorKind), tasks: few(taskId) }),
  Practice: fc.record({ name: text, areas, standing: valueOf(practiceStanding), topics: few(fc.constantFrom(...IDS.Topic)), roles: nothing, edges: nothing }),
  ReferencePattern: fc.record({ key: name, name: text, roles: nothing, edges: nothing }),
};
