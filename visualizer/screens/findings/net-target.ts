import { lookOf } from '../../graph/findings.js';
import { HIDDEN_AT_FIRST, IDLE_KEY, switched } from '../../legend/entries.js';
import type { Details } from '../../state/view.js';
import type { FindingRow } from './shown-finding.js';

/** The legend with this entry switched on. */
const showing = (key: string): readonly string[] | null => (HIDDEN_AT_FIRST.includes(key) ? switched(null, key) : null);

/**
 * What to choose in the network of the Land to see a finding there: the finding itself where it is drawn as one, else
 * the statement that shows it, else the body; null where nothing in it stands for the finding.
 */
export function netTarget(finding: FindingRow): Partial<Details> | null {
  const { id, facts, subjects } = finding;
  const look = lookOf(finding);
  if (look) return { finding: id, statement: id, hidden: showing(look) };
  const statement = facts.find(({ __typename }) => __typename === 'Absence' || __typename === 'Cooperation');
  if (statement) return { finding: id, statement: statement.id };
  const actor = [...subjects, ...facts].find(({ __typename }) => __typename === 'Actor');
  return actor ? { finding: id, actor: actor.id, hidden: showing(IDLE_KEY) } : null;
}
