import type { CooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import type { CooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import type { CooperationContent, Participant } from '../../api/domain/model/contents.js';
import { weighted, type Random } from './random.js';

const drawKind = weighted<CooperationKind>([
  ['REFERRAL', 20], ['REGULAR_EXCHANGE', 15], ['UNSPECIFIED', 14], ['JOINT_EVENT', 8], ['TRAINING', 7], ['DATA_EXCHANGE', 6], ['AGREEMENT', 5],
  ['JOINT_PLANNING', 5], ['SUPPORT', 5], ['ROUND_TABLE', 4], ['CASE_MANAGEMENT', 3], ['JOINT_OFFER', 2], ['JOINT_PROJECT', 2], ['ADVISORY_BODY', 2], ['OTHER', 2],
]);
const drawStatus = weighted<CooperationStatus>([['ACTIVE', 86], ['PLANNED', 6], ['PAUSED', 5], ['ENDED', 3]]);

/** How often a cooperation of a kind goes from one to the other. */
const DIRECTED: ReadonlyMap<CooperationKind, number> = new Map<CooperationKind, number>([['REFERRAL', 0.8], ['DATA_EXCHANGE', 0.4], ['TRAINING', 0.3], ['SUPPORT', 0.6]]);

export const FREQUENCIES = ['P7D', 'P1M', 'P3M', 'P6M', 'P1Y'] as const;
export const CHANNELS = ['gemeinsames Postfach', 'Formular', 'Telefon', 'Fachverfahren'] as const;
const DEADLINES = ['P2D', 'P7D', 'P14D', 'P1M'] as const;

/** How somebody works together: everything of a cooperation but the people, the places and the tasks. */
export type Form = Pick<CooperationContent, 'kinds' | 'status' | 'deadline' | 'frequency' | 'channel' | 'note'> & { readonly directed: boolean };

export function someForm(random: Random): Form {
  const kinds = [...new Set(random.chance(0.15) ? [drawKind(random), drawKind(random)] : [drawKind(random)])];
  const directed = kinds.some((kind) => random.chance(DIRECTED.get(kind) ?? 0));
  const referral = directed && kinds.includes('REFERRAL');
  return {
    kinds, directed, status: drawStatus(random),
    deadline: referral && random.chance(0.4) ? random.pick(DEADLINES) : null,
    frequency: !referral && random.chance(0.25) ? random.pick(FREQUENCIES) : null,
    channel: random.chance(0.3) ? random.pick(CHANNELS) : null,
    note: kinds.includes('OTHER') ? { de: 'synthetische Form', en: 'synthetic form' } : null,
  };
}

/** From the first to the second, or all as partners; of three and more the source may leave the last one open. */
export function participants(actors: readonly string[], directed: boolean, random: Random): readonly Participant[] {
  const open = actors.length > 2 && random.chance(0.05);
  return actors.map((actor, index) => ({
    actor,
    position: !directed || index > 1 ? 'PARTNER' : index === 0 ? 'FROM' : 'TO',
    certain: !open || index < actors.length - 1,
  }));
}
