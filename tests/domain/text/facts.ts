import fc from 'fast-check';
import { absenceReason } from '../../../schema/vocabulary/absence-reason.js';
import { actionArea } from '../../../schema/vocabulary/action-area.js';
import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { actorLevel } from '../../../schema/vocabulary/actor-level.js';
import { affiliationKind } from '../../../schema/vocabulary/affiliation-kind.js';
import { confidence } from '../../../schema/vocabulary/confidence.js';
import { cooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import { cooperationStatus } from '../../../schema/vocabulary/cooperation-status.js';
import { disruptionState } from '../../../schema/vocabulary/disruption-state.js';
import { position } from '../../../schema/vocabulary/position.js';
import { practiceStanding } from '../../../schema/vocabulary/practice-standing.js';
import { responsibilityRole } from '../../../schema/vocabulary/responsibility-role.js';
import { scope } from '../../../schema/vocabulary/scope.js';
import { standing } from '../../../schema/vocabulary/standing.js';
import { targetGroup } from '../../../schema/vocabulary/target-group.js';
import { taskStage } from '../../../schema/vocabulary/task-stage.js';
import { topicKind } from '../../../schema/vocabulary/topic-kind.js';
import type { Vocabulary } from '../../../schema/vocabulary/vocabulary.js';
import type { ContentOf, Fact, FactType } from '../../../api/domain/model/fact.js';
import { actors, fact } from './world.js';

const valueOf = <V extends string>(list: Vocabulary<V>) => fc.constantFrom(...list.values);
const some = <T>(value: fc.Arbitrary<T>, maxLength = 3) => fc.uniqueArray(value, { maxLength });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const ACTOR_IDS = [...actors().filter(({ type }) => type === 'Actor').map(({ id }) => id), 'actor:not-known'];

const actorId = fc.constantFrom(...ACTOR_IDS);
const taskId = fc.constantFrom('task:advice', 'task:procedure', 'task:not-known');
const areaKey = fc.constantFrom('02', '02000', '03', '03241', '053', '09', '09163', '09187', '091630000000', '10', '10045', '11', 'DE', 'ABROAD', '99');
const day = fc.constantFrom('2019-01-01', '2020-03-01', '2020-11-18', '2020-11-19', '2020-11-20', '2023-01-01');

/** Contents of every type whose texts come from the given arbitrary. */
function contents(words: fc.Arbitrary<string>): { readonly [T in FactType]: fc.Arbitrary<ContentOf[T]> } {
  const text = fc.record({ de: words, en: maybe(words) });
  const kinds = some(valueOf(actorKind));
  const roles = some(fc.record({
    key: fc.uuid(), name: text, kinds, actionAreas: some(valueOf(actionArea)), min: fc.nat(3),
    obligation: fc.constantFrom('MUST' as const, 'SHOULD' as const, null), basis: maybe(text), exempt: fc.constant([]),
  }));
  return {
    Actor: fc.record({
      kind: valueOf(actorKind), furtherKinds: some(valueOf(actorKind), 2), level: valueOf(actorLevel), name: text, shortName: maybe(words),
      otherNames: fc.constant([]), aggregate: fc.boolean(), areas: some(areaKey), actionAreas: some(valueOf(actionArea)),
      actionAreaBasis: fc.constantFrom('STATED' as const, 'INFERRED' as const, null), officialKeys: fc.constant([]), contact: maybe(words), website: fc.constant(null),
    }),
    Affiliation: fc.record({ kind: valueOf(affiliationKind), actor: actorId, other: actorId }),
    Task: fc.record({
      key: words, name: text, description: maybe(text), stage: valueOf(taskStage), legalBasis: some(fc.constantFrom('§ 81a AufenthG', '§ 71 Abs. 1 AufenthG')),
      leikaKey: fc.constant(null), parent: maybe(taskId), ambiguities: some(fc.record({
        key: fc.uuid(), question: text, actorKinds: kinds, scope: valueOf(scope), evidence: fc.constant([]),
      })),
    }),
    Responsibility: fc.record({
      actor: actorId, task: taskId, areas: some(areaKey), role: valueOf(responsibilityRole), targetGroups: some(valueOf(targetGroup)), sector: maybe(words),
      criterion: maybe(text), choice: fc.boolean(), delegatedBy: maybe(actorId), standing: valueOf(standing),
    }),
    Cooperation: fc.record({
      kinds: fc.uniqueArray(valueOf(cooperationKind), { minLength: 1, maxLength: 3 }),
      participants: fc.uniqueArray(fc.record({ actor: actorId, position: valueOf(position), certain: fc.boolean() }), { minLength: 2, maxLength: 12, selector: (p) => p.actor }),
      areas: some(areaKey, 9), status: valueOf(cooperationStatus), tasks: some(taskId), deadline: maybe(fc.constantFrom('P2D', 'PT48H', 'P1D', 'P1M')),
      frequency: maybe(fc.constantFrom('P1M', 'P7D', 'P3M', 'P1Y6M')), channel: maybe(words), note: maybe(text),
    }),
    Absence: fc.record({
      area: areaKey, sides: fc.array(fc.record({ kinds, actionAreas: some(valueOf(actionArea)), actor: maybe(actorId) }), { maxLength: 2 }),
      cooperationKind: maybe(valueOf(cooperationKind)), task: maybe(taskId), reason: valueOf(absenceReason), heldBy: maybe(actorId),
    }),
    Disruption: fc.record({ actor: maybe(actorId), actorKind: maybe(valueOf(actorKind)), area: areaKey, state: valueOf(disruptionState), reason: text }),
    Topic: fc.record({ kind: valueOf(topicKind), name: text, areas: some(areaKey), actorKinds: kinds, tasks: some(taskId) }),
    Practice: fc.record({
      name: text, areas: some(areaKey), standing: valueOf(practiceStanding), topics: some(fc.constantFrom('topic:not-known', 'topic:other')), roles, edges: fc.constant([]),
    }),
    ReferencePattern: fc.record({ key: words, name: text, roles, edges: fc.constant([]) }),
  };
}

const around = fc.record({
  validFrom: maybe(day), validTo: maybe(day), attestedFrom: maybe(day), attestedTo: maybe(day), scope: valueOf(scope), confidence: valueOf(confidence),
});

/** Any fact of any type, its texts from the given arbitrary; references may lead nowhere. */
export function anyFact(words: fc.Arbitrary<string>): fc.Arbitrary<Fact> {
  const made = Object.entries(contents(words)).map(([type, content]) =>
    fc.tuple(content as fc.Arbitrary<ContentOf[FactType]>, around).map(([stated, when]) => fact(type as FactType, stated, when) as Fact));
  return fc.oneof(...made);
}

/** Texts as people enter them. */
export const plainWords: fc.Arbitrary<string> = fc.constantFrom(
  'Regionaldirektion Nord', 'Zentrale Stelle für Zuwanderung', 'Internationaler Dienst', 'migra e.V.', 'Faire Integration', 'Netzwerk „Zukunft“',
  'IQ Netzwerk Bayern (MigraNet)', 'Fachinformationszentren Einwanderung', 'Wo finden Unternehmen die Fachkräfte?', 'Auslands- und Fachvermittlung',
);
