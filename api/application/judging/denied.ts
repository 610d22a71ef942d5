import type { CooperationFact } from '../../domain/model/fact.js';
import { confirmationOf } from '../../domain/trust/confirmation.js';
import type { Service } from '../service.js';
import { answeredAmong } from './answered-among.js';

/** The cooperations of which a participant says that there is none. */
export async function deniedAmong(service: Service, cooperations: readonly CooperationFact[], revision: number): Promise<ReadonlySet<string>> {
  const answered = await answeredAmong(service, cooperations, revision);
  const denied = answered.filter(({ cooperation, versions, answers }) => confirmationOf(cooperation, versions, answers) === 'DISPUTED');
  return new Set(denied.map(({ cooperation }) => cooperation.id));
}
