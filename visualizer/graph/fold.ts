import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { ActorLevel } from '../../schema/vocabulary/actor-level.js';
import type { Member, Net, NetNode, Statement } from './net.js';

/** So many nodes are drawn one by one; of more, groups are folded into one node each. */
export const MOST_NODES = 300;

/** Actors of one kind and level that are drawn as one node. */
export interface Fold {
  /** Stands in the address when the group is unfolded. */
  readonly key: string;
  readonly node: string;
  readonly members: readonly NetNode[];
  /** Statements that only concern its own members: no line shows them. */
  readonly inside: readonly Statement[];
}

export interface Folded {
  readonly net: Net;
  readonly folds: readonly Fold[];
}

interface Wish {
  readonly most: number;
  /** Keys of groups that are drawn one by one whatever the size. */
  readonly unfolded: readonly string[];
  /** An actor that is never folded away: the chosen one. */
  readonly keep: string | null;
}

interface Group {
  readonly key: string;
  readonly kind: ActorKind;
  readonly level: ActorLevel;
  readonly members: readonly NetNode[];
}

/** The key of a kind's group at a level. */
export const groupKey = (kind: ActorKind, level: ActorLevel): string => `${kind}~${level}`.toLowerCase().replaceAll('_', '-');

function groupsIn(nodes: readonly NetNode[], keep: string | null): readonly Group[] {
  const groups = new Map<string, { key: string; kind: ActorKind; level: ActorLevel; members: NetNode[] }>();
  for (const node of nodes) {
    const [kind] = node.kinds;
    if (node.ghost || node.open || node.id === keep || kind === undefined) continue;
    const key = groupKey(kind, node.level);
    const group = groups.get(key) ?? { key, kind, level: node.level, members: [] };
    group.members.push(node);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ members }) => members.length > 1);
}

/** The largest groups, as few as bring the net down to the size; ties by key. */
function toFold({ nodes }: Net, { most, unfolded, keep }: Wish): readonly Group[] {
  const largest = groupsIn(nodes, keep).filter(({ key }) => !unfolded.includes(key)).sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
  let left = nodes.length;
  return largest.filter(({ members }) => {
    if (left <= most) return false;
    left -= members.length - 1;
    return true;
  });
}

function nodeOf({ key, kind, level, members }: Group): NetNode {
  return {
    id: `gruppe:${key}`, folded: members.length, name: '', shortName: null, kinds: [kind], actionAreas: [], level,
    ghost: false, open: false, aggregate: false, ofLand: members.some(({ ofLand }) => ofLand), places: [], disruption: null,
  };
}

type Holders = ReadonlyMap<string, string>;

/** The members of a statement as they are drawn, each once. */
function heldMembers({ members }: Statement, holders: Holders): readonly Member[] {
  const held = new Map<string, Member>();
  for (const member of members) {
    const node = holders.get(member.node) ?? member.node;
    const other = held.get(node);
    held.set(node, {
      node,
      position: other && other.position !== member.position ? 'PARTNER' : member.position,
      certain: member.certain && (other?.certain ?? true),
    });
  }
  return [...held.values()];
}

/** What is drawn as one line: the same look between the same nodes in the same direction. */
const bundleKey = (look: string, members: readonly Member[]): string => [look, ...members.map(({ node, position }) => `${node} ${position}`).sort()].join('\n');

interface Bundle {
  readonly members: readonly Member[];
  readonly statements: Statement[];
}

function bundled({ members, statements }: Bundle): readonly Statement[] {
  const [first, ...others] = statements;
  if (!first) return [];
  return [others.length === 0 ? { ...first, members } : { ...first, members, id: `buendel:${first.id}`, bundle: statements, evidence: [], facts: [] }];
}

/** The statements between the drawn nodes, those that become one line as one, and those within a single one. */
function foldStatements(statements: readonly Statement[], holders: Holders): { readonly between: readonly Statement[]; readonly inside: ReadonlyMap<string, readonly Statement[]> } {
  const inside = new Map<string, Statement[]>();
  const bundles = new Map<string, Bundle>();
  const drawn: (Bundle | Statement)[] = [];
  for (const statement of statements) {
    const members = heldMembers(statement, holders);
    const [only] = members;
    if (!statement.members.some(({ node }) => holders.has(node))) drawn.push(statement);
    else if (members.length === 1 && only) inside.set(only.node, [...(inside.get(only.node) ?? []), statement]);
    else {
      const key = bundleKey(statement.look, members);
      const known = bundles.get(key);
      const bundle = known ?? { members, statements: [] };
      if (!known) drawn.push(bundle);
      bundles.set(key, bundle);
      bundle.statements.push(statement);
    }
  }
  return { between: drawn.flatMap((one) => ('statements' in one ? bundled(one) : [one])), inside };
}

/**
 * A net of at most so many nodes, if folding its largest groups of one kind and level can make it so. Nothing is lost:
 * every actor is a node or a member of a fold, every statement is drawn, part of a bundle or inside a fold. A net that
 * needs no folding comes back as it is. O(nodes log nodes + members).
 */
export function foldNet(net: Net, wish: Wish): Folded {
  const groups = net.nodes.length > wish.most ? toFold(net, wish) : [];
  if (groups.length === 0) return { net, folds: [] };
  const folded = new Map(groups.map((group) => [group.key, nodeOf(group)]));
  const holders: Holders = new Map(groups.flatMap(({ key, members }) => members.map(({ id }) => [id, `gruppe:${key}`] as const)));
  const nodes = new Map(net.nodes.map((node) => {
    const holder = folded.get((holders.get(node.id) ?? '').slice('gruppe:'.length)) ?? node;
    return [holder.id, holder] as const;
  }));
  const { between, inside } = foldStatements(net.statements, holders);
  return {
    net: { nodes: [...nodes.values()], statements: between },
    folds: groups.map(({ key, members }) => ({ key, node: `gruppe:${key}`, members, inside: inside.get(`gruppe:${key}`) ?? [] })),
  };
}
