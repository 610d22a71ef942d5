import type { Net, Statement } from './net.js';

/** The statements in which each node has a part. */
export function statementsByNode({ statements }: Pick<Net, 'statements'>): ReadonlyMap<string, readonly Statement[]> {
  const byNode = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const { node } of statement.members) {
      const own = byNode.get(node);
      if (own) own.push(statement);
      else byNode.set(node, [statement]);
    }
  }
  return byNode;
}
