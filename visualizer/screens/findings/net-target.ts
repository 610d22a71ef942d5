import { IDLE_KEY, switched } from '../../legend/entries.js';
import type { Details } from '../../state/view.js';
import type { FindingRow } from './shown-finding.js';

/** Also what is said in general and who has no connection in the Land. */
const EVERYTHING_SAID = switched(switched(null, 'allgemein'), IDLE_KEY);

/** What to choose in the network of the Land to see a finding there; null where nothing in it stands for the finding. */
export function netTarget({ id, facts, subjects }: FindingRow): Partial<Details> | null {
  const statement = facts.find(({ __typename }) => __typename === 'Absence' || __typename === 'Cooperation');
  if (statement) return { finding: id, statement: statement.id, hidden: statement.__typename === 'Absence' ? null : EVERYTHING_SAID };
  const [actor] = [...subjects, ...facts].flatMap((one) => {
    if (one.__typename === 'Actor') return [one.id];
    return one.__typename === 'Responsibility' ? [one.actor.id] : [];
  });
  return actor === undefined ? null : { finding: id, actor, hidden: EVERYTHING_SAID };
}
