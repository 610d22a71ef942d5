import type { Participant } from '../../domain/model/contents.js';
import type { Fact } from '../../domain/model/fact.js';
import { compareText } from '../../domain/naming/sort-key.js';
import { timesOf } from './version-times.js';
import { whole } from './connection.js';

interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly properties: object;
}

/**
 * A cooperation as plain edges between those who work together, one for each pair: for people who look at the network
 * and for queries over paths. A referral points from the one who refers; otherwise the direction means nothing.
 */
export function cooperationEdges(fact: Fact): readonly EdgeRow[] {
  if (fact.type !== 'Cooperation') return [];
  const { kinds, status, participants } = fact.content;
  const cooperation = { cooperation: fact.id, version: whole(fact.version), kinds, status, ...timesOf(fact) };
  const sorted = [...new Map(participants.map((each) => [each.actor, each])).values()].sort((a, b) => compareText(a.actor, b.actor));
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => ({
    ...directed(one, other),
    properties: { ...cooperation, direction: isReferral(one, other) ? 'FROM_TO' : 'NONE', certain: one.certain && other.certain },
  })));
}

const isReferral = (one: Participant, other: Participant): boolean =>
  (one.position === 'FROM' && other.position === 'TO') || (one.position === 'TO' && other.position === 'FROM');

const directed = (one: Participant, other: Participant): Pick<EdgeRow, 'from' | 'to'> =>
  one.position === 'TO' && other.position === 'FROM' ? { from: other.actor, to: one.actor } : { from: one.actor, to: other.actor };
