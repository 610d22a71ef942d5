import { HIDDEN_AT_FIRST, IDLE_KEY } from '../legend/entries.js';
import { groupOf } from '../legend/kind-groups.js';
import type { Net, NetNode, Statement } from './net.js';

/** What of a net is asked for. */
export interface Wish {
  /** Legend keys that are off; null: as delivered. */
  readonly hidden: readonly string[] | null;
  /** Only this node and what lies within so many steps. */
  readonly around: { readonly node: string; readonly depth: number } | null;
}

/** The legend key of a node; a ghost without a kind counts among the others. */
export function groupKeyOf({ kinds }: NetNode): string {
  return groupOf(kinds[0] ?? 'OTHER').key;
}

const nodesIn = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.flatMap(({ members }) => members.map(({ node }) => node)));

/** Actors that serve the whole country and take part in none of these statements. */
function idleNodes(nodes: readonly NetNode[], statements: readonly Statement[]): ReadonlySet<string> {
  const named = nodesIn(statements);
  return new Set(nodes.filter(({ id, ofLand, ghost }) => !ofLand && !ghost && !named.has(id)).map(({ id }) => id));
}

/** Statements that can be drawn between these nodes: all of one node, at least two of several. */
function between(statements: readonly Statement[], nodes: ReadonlySet<string>): readonly Statement[] {
  return statements.filter(({ members }) => members.filter(({ node }) => nodes.has(node)).length >= Math.min(2, members.length));
}

/** The nodes within so many steps, breadth first; O(depth × members). */
function within(statements: readonly Statement[], start: string, depth: number): ReadonlySet<string> {
  const reached = new Set([start]);
  for (let step = 0; step < depth; step += 1) {
    const touched = statements.filter(({ members }) => members.some(({ node }) => reached.has(node)));
    for (const node of nodesIn(touched)) reached.add(node);
  }
  return reached;
}

/** The legend entry that each node of a net is shown and counted under while only statements of some looks are shown. */
export function entryOf({ nodes, statements }: Net, off: ReadonlySet<string>): (node: NetNode) => string {
  const idle = idleNodes(nodes, statements.filter(({ look }) => !off.has(look)));
  return (node) => (idle.has(node.id) ? IDLE_KEY : groupKeyOf(node));
}

/** The part of the net that is asked for, in the same order. */
export function visiblePart(net: Net, { hidden, around }: Wish): Net {
  const off = new Set(hidden ?? HIDDEN_AT_FIRST);
  const entry = entryOf(net, off);
  const looked = net.statements.filter(({ look }) => !off.has(look));
  const named = nodesIn(looked);
  const wanted = net.nodes.filter((node) => !off.has(entry(node)) && !(node.ghost && off.has('gibt-es-nicht')) && !(node.open && !named.has(node.id)));
  const drawable = between(looked, new Set(wanted.map(({ id }) => id)));
  const near = around && within(drawable, around.node, around.depth);
  const nodes = near ? wanted.filter(({ id }) => near.has(id)) : wanted;
  return { nodes, statements: between(drawable, new Set(nodes.map(({ id }) => id))) };
}
