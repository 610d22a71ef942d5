import type { CooperationContent } from '../../../api/domain/model/contents.js';
import type { Statement } from '../../../api/domain/model/fact.js';
import { parties } from '../../domain/text/world.js';
import { seenIn, stated } from './statement.js';

/** `a + b` are partners, `a > b` is from a to b, `b?` leaves open whether b is meant. */
export function cooperation(who: string, content: Partial<CooperationContent>, more: Partial<Statement> = {}): Statement<'Cooperation'> {
  return stated('Cooperation', { areas: ['13'], ...content, participants: parties(who) }, more);
}

export const COOPERATIONS: Readonly<Record<string, Statement<'Cooperation'>>> = {
  exchange: cooperation('lnw-mv + rd-nord', { kinds: ['REGULAR_EXCHANGE'], frequency: 'P1M', note: { de: 'monatlich', en: 'monthly' } }, {
    evidence: [seenIn('record', 'TOP 2', 'a'.repeat(64)), seenIn('web', 'Seite 1')],
  }),
  referral: cooperation('hsp4 > ag-s-mv', { kinds: ['REFERRAL', 'DATA_EXCHANGE'], deadline: 'P2D', channel: 'Formular', tasks: ['task:recruit'] }),
  either: cooperation('hsp4 + hsp1? + hsp2?', { kinds: ['CASE_MANAGEMENT'], tasks: ['task:advice'] }, { scope: 'EXAMPLE', confidence: 'MEDIUM' }),
  hidden: cooperation('hsp1 + rd-nord', { kinds: ['ROUND_TABLE'], areas: ['13003'] }),
  general: cooperation('zsba + ips', { kinds: ['JOINT_PLANNING'], areas: ['DE'] }, { scope: 'GENERAL' }),
  unnamed: cooperation('ag-s + zav', { kinds: ['UNSPECIFIED'], areas: [] }, { scope: 'SOME_UNNAMED', confidence: 'LOW' }),
  planned: cooperation('lnw-by + rd-by', { kinds: ['AGREEMENT'], areas: ['09'], status: 'PLANNED' }),
  ended: cooperation('lnw-by + abh-muc', { kinds: ['TRAINING'], areas: ['09162'], status: 'ENDED' }, { validFrom: '2019-06-01', validTo: '2020-06-01' }),
  north: cooperation('rd-nord + lnw-mv + zav', { kinds: ['ADVISORY_BODY'], areas: ['01', '13'] }),
  withdrawn: cooperation('lnw-by + rd-nord', { kinds: ['OTHER'], areas: ['02'] }),
};

/** The same exchange, known better: this asks its participants again. */
export const CORRECTED_EXCHANGE = cooperation('lnw-mv + rd-nord', { kinds: ['REGULAR_EXCHANGE', 'JOINT_PLANNING'], frequency: 'P3M', note: { de: 'vierteljährlich', en: 'quarterly' } }, {
  evidence: [seenIn('record', 'TOP 2', 'b'.repeat(64)), seenIn('web', 'Seite 1')],
});
