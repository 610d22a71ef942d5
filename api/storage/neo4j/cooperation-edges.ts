import type { Participant } from '../../domain/model/contents.js';
import type { Fact } from '../../domain/model/fact.js';
import { compareText } from '../../domain/naming/sort-key.js';

export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly direction: 'FROM_TO' | 'NONE';
  readonly certain: boolean;
}

/**
 * A cooperation as plain edges between those who work together, one for each pair: for people who look at the network
 * and for queries over paths. A referral points from the one who refers; otherwise the direction means nothing.
 */
export function cooperationEdges(fact: Fact): readonly EdgeRow[] {
  if (fact.type !== 'Cooperation') return [];
  const sorted = [...new Map(fact.content.participants.map((each) => [each.actor, each])).values()].sort((a, b) => compareText(a.actor, b.actor));
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other): EdgeRow => ({
    ...directed(one, other), direction: isReferral(one, other) ? 'FROM_TO' : 'NONE', certain: one.certain && other.certain,
  })));
}

const isReferral = (one: Participant, other: Participant): boolean =>
  (one.position === 'FROM' && other.position === 'TO') || (one.position === 'TO' && other.position === 'FROM');

const directed = (one: Participant, other: Participant): Pick<EdgeRow, 'from' | 'to'> =>
  one.position === 'TO' && other.position === 'FROM' ? { from: other.actor, to: one.actor } : { from: one.actor, to: other.actor };

/** What an edge says that its cooperation's version says too. */
const SHARED = [
  'version', 'kinds', 'status', 'recorded_revision', 'superseded_revision', 'hold_from', 'hold_to', 'valid_from', 'valid_to',
  'attested_from', 'attested_to', 'recorded_at', 'superseded_at', 'recorded_by', 'change_reason',
] as const;

/** The edges of `each` version; what they share with it is sent once. */
export const EDGES = `
  FOREACH (link IN each.edges |
    MERGE (a:Fact {id: link.from}) MERGE (b:Fact {id: link.to})
    CREATE (a)-[:COOPERATES_WITH {
      cooperation: each.properties.id, direction: link.direction, certain: link.certain, ${SHARED.map((key) => `${key}: each.properties.${key}`).join(', ')}
    }]->(b))`;
