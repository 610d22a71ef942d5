import type { Constellation as ConstellationOfPlace } from '../../domain/constellation/constellation.js';
import type { Moment } from '../../domain/model/moment.js';
import { Constellation } from '../../../schema/types/constellation.js';
import { AbsenceObject } from './absence.js';
import { actorObject } from './actors.js';
import { CooperationObject } from './cooperation.js';
import { DisruptionObject } from './disruption.js';
import { ResponsibilityObject } from './responsibility.js';

/** A constellation as the API shows it: ready objects, because there may be many of them. */
export function constellationObject(
  { shown, omittedActors }: { readonly shown: ConstellationOfPlace; readonly omittedActors: number }, moment: Moment,
): Constellation {
  return Object.assign(new Constellation(), {
    actors: shown.actors.map((actor) => actorObject(actor, moment)),
    cooperations: shown.cooperations.map((cooperation) => new CooperationObject(cooperation, moment)),
    responsibilities: shown.responsibilities.map((responsibility) => new ResponsibilityObject(responsibility, moment)),
    absences: shown.absences.map((absence) => new AbsenceObject(absence, moment)),
    disruptions: shown.disruptions.map((disruption) => new DisruptionObject(disruption, moment)),
    omittedActors,
  });
}
