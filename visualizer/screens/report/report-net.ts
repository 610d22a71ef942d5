import type { Net, NetNode } from '../../graph/net.js';
import { visiblePart } from '../../graph/visible.js';
import { HIDDEN_AT_FIRST } from '../../legend/entries.js';
import type { StatementKey } from '../../legend/statement-looks.js';

/** Who belongs to whom is not told in the report's tables, so its picture does not show it either. */
const UNTOLD: StatementKey = 'zugehoerigkeit';

/** What of a Land's network the report shows: what its tables say, and whom they name. */
export const toldPart = (net: Net): Net => visiblePart(net, { hidden: [...HIDDEN_AT_FIRST, UNTOLD], around: null });

/** Those who stand in the picture without a line, in its order. */
export function withoutLine({ nodes, statements }: Net): readonly NetNode[] {
  const joined = new Set(statements.flatMap(({ members }) => members.map(({ node }) => node)));
  return nodes.filter(({ id }) => !joined.has(id));
}
