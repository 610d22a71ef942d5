import type { Fact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { AbsenceObject } from './absence.js';
import { ActorObject } from './actor.js';
import { AffiliationObject } from './affiliation.js';
import { CooperationObject } from './cooperation.js';
import { DisruptionObject } from './disruption.js';
import { PracticeObject } from './practice.js';
import { ReferencePatternObject } from './reference-pattern.js';
import { ResponsibilityObject } from './responsibility.js';
import { TaskObject } from './task.js';
import { TopicObject } from './topic.js';

export type PresentedFact =
  | AbsenceObject | ActorObject | AffiliationObject | CooperationObject | DisruptionObject | PracticeObject
  | ReferencePatternObject | ResponsibilityObject | TaskObject | TopicObject;

/** Any fact as the object of its GraphQL type, seen at a moment. */
export function present(fact: Fact, moment: Moment): PresentedFact {
  switch (fact.type) {
    case 'Actor': return new ActorObject(fact, moment);
    case 'Affiliation': return new AffiliationObject(fact, moment);
    case 'Task': return new TaskObject(fact, moment);
    case 'Responsibility': return new ResponsibilityObject(fact, moment);
    case 'Cooperation': return new CooperationObject(fact, moment);
    case 'Absence': return new AbsenceObject(fact, moment);
    case 'Disruption': return new DisruptionObject(fact, moment);
    case 'Topic': return new TopicObject(fact, moment);
    case 'Practice': return new PracticeObject(fact, moment);
    case 'ReferencePattern': return new ReferencePatternObject(fact, moment);
  }
}
