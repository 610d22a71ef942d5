import { confinedTo } from './places.js';
import type { Picture, PicturedNode } from './picture.js';

/** What the renderer is given: plain data, positions and class names. */
export interface Piece {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string | number>>;
  readonly position?: { readonly x: number; readonly y: number };
  readonly classes: readonly string[];
}

function actorPiece({ node, x, y, group, lines, shift, findings, alone }: PicturedNode): Piece {
  return {
    group: 'nodes',
    data: { id: node.id, label: lines.join('\n'), shift, alone: alone.join(' ') },
    position: { x, y },
    classes: [
      'actor', group,
      ...(node.ghost ? ['ghost'] : []), ...(node.open ? ['open'] : []), ...(confinedTo(node).length > 0 ? ['part'] : []), ...findings.map((key) => `at-${key}`), ...(node.aggregate || node.folded !== null ? ['aggregate'] : []), ...(node.disruption ? ['disrupted'] : []),
    ],
  };
}

/** A picture as the renderer takes it: nodes before the lines that end at them. */
export function piecesOf({ bands, nodes, joints, lines, words }: Picture): readonly Piece[] {
  return [
    ...bands.map(({ level, left, top, right, bottom }): Piece => ({
      group: 'nodes',
      data: { id: `band:${level}`, width: right - left, height: bottom - top },
      position: { x: (left + right) / 2, y: (top + bottom) / 2 },
      classes: ['band'],
    })),
    ...nodes.map(actorPiece),
    ...joints.map(({ id, statement, look, x, y }): Piece => ({ group: 'nodes', data: { id, statement }, position: { x, y }, classes: ['joint', look] })),
    ...lines.map(({ id, statement, from, to, bend, arrow, look }): Piece => ({
      group: 'edges',
      data: { id, statement, source: from, target: to, bend },
      classes: ['line', look, ...(arrow ? ['arrow'] : [])],
    })),
    ...words.map(({ statement, lines: text, look, x, y, width, height }): Piece => ({
      group: 'nodes',
      data: { id: `word:${statement}`, statement, label: text.join('\n'), width, height },
      position: { x, y },
      classes: ['word', look],
    })),
  ];
}
