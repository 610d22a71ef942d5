import type { Participant as ParticipantOfFact } from '../../domain/model/contents.js';
import type { CooperationFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { Participant } from '../../../schema/types/participant.js';

/** A participant of one cooperation as the API shows it. */
export class ParticipantObject extends Participant {
  constructor(readonly participant: ParticipantOfFact, readonly cooperation: CooperationFact, readonly asOf: Moment) {
    super();
    Object.assign(this, { position: participant.position, certain: participant.certain });
  }
}
