import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { STATE_KEYS } from '../../domain/model/area.js';
import type { CooperationFact } from '../../domain/model/fact.js';
import { holdsOn } from '../../domain/model/holding.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Confirmed } from '../../domain/analysis/findings/land-case.js';
import { answerOf, confirmationOf, type Answered } from '../../domain/trust/confirmation.js';
import { areaFacts } from '../operation/area-facts.js';
import { remembered } from '../operation/remembered.js';
import type { Service } from '../service.js';
import { answeredAmong } from './answered-among.js';

/** By id of the cooperation. */
export type Confirmations = ReadonlyMap<string, Confirmed>;

/** How far the cooperations of a Land are confirmed, of those that a participant has answered for. One read, then kept. */
export function confirmationsIn(service: Service, land: FederalStateCode, moment: Moment): Promise<Confirmations> {
  const key = `${moment.revision} ${moment.validAt} ${land} confirmations`;
  return remembered(service.caches.judgements, key, async () => {
    const { facts } = await areaFacts(service, STATE_KEYS.get(land) ?? land, { moment, reach: 'SEEN' });
    return confirmed(service, facts.filter((fact) => fact.type === 'Cooperation'), moment);
  }) as Promise<Confirmations>;
}

/** Of several versions of one cooperation the one that holds counts. */
async function confirmed(service: Service, cooperations: readonly CooperationFact[], { revision, validAt }: Moment): Promise<Confirmations> {
  const answered = await answeredAmong(service, cooperations, revision);
  const holds = ({ cooperation }: Answered): boolean => holdsOn(cooperation, validAt);
  const holdingLast = [...answered.filter((each) => !holds(each)), ...answered.filter(holds)];
  return new Map(holdingLast.map((each) => [each.cooperation.id, confirmedBy(each)]));
}

function confirmedBy(answered: Answered): Confirmed {
  const { cooperation, versions, answers } = answered;
  const confirming = cooperation.content.participants.filter(({ actor }) => answerOf(actor, answered)?.content.answer === 'YES');
  return { state: confirmationOf(cooperation, versions, answers), by: confirming.map(({ actor }) => actor) };
}
