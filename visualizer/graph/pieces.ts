import { confinedTo } from './places.js';
import type { Picture, PicturedBand, PicturedJoint, PicturedLine, PicturedNode, PicturedWord } from './picture.js';

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

function bandPiece({ level, left, top, right, bottom }: PicturedBand): Piece {
  return {
    group: 'nodes',
    data: { id: `band:${level}`, width: right - left, height: bottom - top },
    position: { x: (left + right) / 2, y: (top + bottom) / 2 },
    classes: ['band'],
  };
}

const jointPiece = ({ id, statement, look, x, y }: PicturedJoint): Piece => ({ group: 'nodes', data: { id, statement }, position: { x, y }, classes: ['joint', look] });

function linePiece({ id, statement, from, to, bend, arrow, look }: PicturedLine): Piece {
  return { group: 'edges', data: { id, statement, source: from, target: to, bend }, classes: ['line', look, ...(arrow ? ['arrow'] : [])] };
}

function wordPiece({ statement, lines: text, look, x, y, width, height }: PicturedWord): Piece {
  return { group: 'nodes', data: { id: `word:${statement}`, statement, label: text.join('\n'), width, height }, position: { x, y }, classes: ['word', look] };
}

const known = new WeakMap<object, Piece>();

/** The same piece for the same thing: what has not been drawn anew is told by looking no further. */
const once = <Thing extends object>(make: (thing: Thing) => Piece) => (thing: Thing): Piece => {
  const piece = known.get(thing) ?? make(thing);
  known.set(thing, piece);
  return piece;
};

/** A picture as the renderer takes it: nodes before the lines that end at them. */
export function piecesOf({ bands, nodes, joints, lines, words }: Picture): readonly Piece[] {
  return [...bands.map(once(bandPiece)), ...nodes.map(once(actorPiece)), ...joints.map(once(jointPiece)), ...lines.map(once(linePiece)), ...words.map(once(wordPiece))];
}
