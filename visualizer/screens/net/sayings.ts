import { disruptionState } from '../../../schema/vocabulary/disruption-state.js';
import type { Net, NetNode, Statement } from '../../graph/net.js';
import { labelOf, texts } from '../../texts/texts.js';
import { absenceWord, kindName, levelName, nodeName, statementWord, standingOf } from './words.js';

/** What can be said of a visible net: looked up once for the picture, the table and the status line. */
export interface Sayings {
  readonly nodes: ReadonlyMap<string, NetNode>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly of: (node: string) => readonly Statement[];
}

export function sayingsOf({ nodes, statements }: Net): Sayings {
  const byNode = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const { node } of statement.members) byNode.set(node, [...(byNode.get(node) ?? []), statement]);
  }
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    of: (node) => byNode.get(node) ?? [],
  };
}

export function nameIn({ nodes }: Sayings, id: string): string {
  const node = nodes.get(id);
  return node ? nodeName(node) : '';
}

/** The reason written at a ghost that stands alone. */
export function ghostWord(sayings: Sayings, { id, ghost }: NetNode): string {
  const alone = ghost ? sayings.of(id).find(({ members }) => members.length === 1) : undefined;
  return alone ? absenceWord(alone) : '';
}

/** A node as screen readers tell it. */
export function spokenNode(sayings: Sayings, node: NetNode): string {
  const { net } = texts.value;
  if (node.ghost) return net.ghost(nodeName(node), sayings.of(node.id).map(absenceWord).join(', '));
  const more = [
    ...(node.aggregate ? [net.aggregate] : []),
    ...(node.disruption ? [net.disruption(labelOf(disruptionState, node.disruption))] : []),
  ];
  return [net.node({ name: nodeName(node), kind: kindName(node), level: levelName(node), count: sayings.of(node.id).length }), ...more].join(', ');
}

/** One of a node's statements as the walk along them tells it. */
export function spokenStatement(sayings: Sayings, { node, index }: { readonly node: string; readonly index: number }): string {
  const all = sayings.of(node);
  const statement = all[index];
  if (!statement) return '';
  const others = statement.members.filter((member) => member.node !== node).map((member) => nameIn(sayings, member.node));
  return texts.value.net.edge({
    index: index + 1,
    count: all.length,
    word: statementWord(statement) || standingOf(statement),
    others: others.join(` ${texts.value.and} `) || statement.text,
  });
}
