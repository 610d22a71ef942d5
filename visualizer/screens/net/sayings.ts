import { disruptionState } from '../../../schema/vocabulary/disruption-state.js';
import { statementsByNode } from '../../graph/by-node.js';
import type { Net, NetNode, Statement } from '../../graph/net.js';
import { confinedTo } from '../../graph/places.js';
import { lookOf } from '../../legend/statement-looks.js';
import { inWords, labelOf, listed, texts } from '../../texts/texts.js';
import { absenceWord, kindName, levelName, nodeName, statementWord, standingOf } from './words.js';

/** What can be said of a visible net: looked up once for the picture, the table and the status line. */
export interface Sayings {
  readonly nodes: ReadonlyMap<string, NetNode>;
  /** Everybody who can be named: a statement may name somebody who was filtered out. */
  readonly known: ReadonlyMap<string, NetNode>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly of: (node: string) => readonly Statement[];
}

/** Of a net that is a part of a whole one. */
export function sayingsOf({ nodes, statements }: Net, whole: Net): Sayings {
  // Only when somebody asks: many a net is gone again before.
  let byNode: ReadonlyMap<string, readonly Statement[]> | undefined;
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    known: new Map([...whole.nodes, ...nodes].map((node) => [node.id, node])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    of: (node) => (byNode ??= statementsByNode({ statements })).get(node) ?? [],
  };
}

export function nameIn({ known }: Sayings, id: string): string {
  const node = known.get(id);
  return node ? nodeName(node) : '';
}

/** The participants in words: "A – B", or "A → B" where one passes on to another. */
export function membersInWords(sayings: Sayings, { members }: Statement): string {
  const { net } = texts.value;
  const named = (position: (given: string) => boolean): readonly string[] =>
    members.filter((member) => position(member.position)).map(({ node, certain }) => `${nameIn(sayings, node)}${certain ? '' : ` (${net.alternatives})`}`);
  const to = named((position) => position === 'TO');
  const from = named((position) => position !== 'TO');
  return to.length > 0 ? `${from.join(', ')} → ${to.join(', ')}` : from.join(' – ');
}

/** The words of the statements about a node alone: they have no line at which they could stand. */
export function loneWord(sayings: Sayings, { id }: NetNode): string {
  const words = sayings.of(id).filter(({ members }) => members.length === 1).map(statementWord);
  return [...new Set(words)].filter(Boolean).join(', ');
}

/** A node as screen readers tell it. */
export function spokenNode(sayings: Sayings, node: NetNode): string {
  const { net } = texts.value;
  if (node.ghost) return net.ghost(nodeName(node), sayings.of(node.id).map(absenceWord).join(', '));
  if (node.open) return net.ghost(nodeName(node), inWords(lookOf('nicht-dokumentiert').label));
  const more = [
    ...(loneWord(sayings, node) === '' ? [] : [loneWord(sayings, node)]),
    ...(confinedTo(node).length > 0 ? [net.onlyFor(listed(node.places))] : []),
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
