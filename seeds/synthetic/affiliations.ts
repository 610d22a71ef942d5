import type { AffiliationKind } from '../../schema/vocabulary/affiliation-kind.js';
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import { groupBy } from '../../api/domain/model/group.js';
import type { Move } from '../../api/application/commands/record-changes.js';
import { PROGRAMME, lasting } from './dates.js';
import type { Member } from './member.js';
import type { Random } from './random.js';
import { newFact, type Ground } from './statement.js';

/** Who belongs to which federal body. */
const FEDERAL: readonly (readonly [part: string, whole: string])[] = [
  ['zav', 'ba'], ['zsba', 'zav'], ['ips', 'zav'], ['zulassung', 'ba'], ['bundesamt', 'ministerium'],
];

/** Those of the federal actors and of the Regionaldirektionen. */
export function federalAffiliations(federal: readonly Member[], ground: Ground): readonly Move<'Affiliation'>[] {
  const directorates = federal.filter(({ kind }) => kind === 'REGIONAL_DIRECTORATE').map(({ id }) => [id, 'actor:syn-ba'] as const);
  const others = FEDERAL.map(([part, whole]) => [`actor:syn-${part}`, `actor:syn-${whole}`] as const);
  return [...others, ...directorates].map(([part, whole]) => affiliation({ kind: 'PART_OF', part, whole }, ground));
}

/** Those of a Land's actors: units to their agencies, projects to the network and to a carrier. */
export function* landAffiliations(members: readonly Member[], directorate: Member | undefined, ground: Ground): Generator<Move<'Affiliation'>> {
  const all = groupBy(members, ({ kind }) => kind);
  for (const member of members) {
    for (const { kind, whole } of wholesOf(member, all, ground.random)) yield affiliation({ kind, part: member.id, whole: whole.id, programme: member.kind.startsWith('IQ_') }, ground);
    if (member.kind === 'EMPLOYMENT_AGENCY' && directorate) yield affiliation({ kind: 'PART_OF', part: member.id, whole: directorate.id }, ground);
  }
}

interface Whole {
  readonly kind: AffiliationKind;
  readonly whole: Member;
}

type ByKind = ReadonlyMap<ActorKind, readonly Member[]>;

const WHOLES: ReadonlyMap<ActorKind, readonly (readonly [AffiliationKind, ActorKind])[]> = new Map<ActorKind, readonly (readonly [AffiliationKind, ActorKind])[]>([
  ['EMPLOYER_SERVICE', [['PART_OF', 'EMPLOYMENT_AGENCY']]],
  ['IQ_SUBPROJECT', [['PART_OF', 'IQ_STATE_NETWORK'], ['CARRIED_BY', 'CARRIER']]],
  ['IQ_STATE_COORDINATION', [['CARRIED_BY', 'CARRIER']]],
  ['JOBCENTER', [['OPERATED_BY', 'EMPLOYMENT_AGENCY']]],
  ['WELCOME_CENTRE', [['OPERATED_BY', 'ECONOMIC_DEVELOPMENT']]],
  ['RECOGNITION_AUTHORITY', [['PART_OF', 'MINISTRY']]],
]);

function wholesOf({ kind }: Member, all: ByKind, random: Random): readonly Whole[] {
  return (WHOLES.get(kind) ?? []).flatMap(([how, wanted]) => {
    const candidates = all.get(wanted) ?? [];
    return candidates.length === 0 ? [] : [{ kind: how, whole: random.pick(candidates) }];
  });
}

interface Tie {
  readonly kind: AffiliationKind;
  readonly part: string;
  readonly whole: string;
  /** Ends with the round of the programme. */
  readonly programme?: boolean;
}

function affiliation({ kind, part, whole, programme = false }: Tie, ground: Ground): Move<'Affiliation'> {
  const slug = `${part.slice('actor:'.length)}-${kind.toLowerCase().replace('_', '-')}`;
  const dates = programme ? PROGRAMME : lasting(ground.random);
  return newFact(ground, { id: `affiliation:${slug}`, type: 'Affiliation', content: { kind, actor: part, other: whole } }, { dates, scope: 'FEDERAL' });
}
