import { groupOf } from '../../legend/kind-groups.js';
import { SYMBOL, LINE_HEIGHT } from '../layout/slots.js';
import type { PicturedNode } from '../picture.js';
import { confinedTo } from '../places.js';
import { lettered, shape, type Shape } from './shape.js';
import { leftHalfOf, outlineOf } from './symbols.js';

const HALF = SYMBOL / 2;

/** Colours by the keys of the legend and of the picture. */
export type Colour = (key: string) => string;

const px = (width: number): number => width / HALF;
const dashed = (...lengths: readonly number[]): string => lengths.map((length) => px(length).toFixed(3)).join(' ');

/** Rings around a symbol: who stands for several, and between whom something is unsettled. */
function ringsOf({ node, findings }: PicturedNode, colour: Colour): readonly Shape[] {
  const group = groupOf(node.kinds[0] ?? 'OTHER');
  const ring = (scale: number, attributes: Shape['attributes']): Shape => shape('g', { transform: `scale(${scale})` }, [outlineOf(group, { fill: 'none', ...attributes })]);
  return [
    ...(node.aggregate || node.folded !== null ? [ring(1.28, { stroke: colour('quiet'), 'stroke-width': px(1.5) })] : []),
    ...(findings.includes('parallel') ? [1, 1.16].map((scale) => ring(scale, { stroke: colour('parallel'), 'stroke-width': px(1.75) })) : []),
    ...(findings.includes('unklar') && !findings.includes('parallel') ? [ring(1, { stroke: colour('unklar'), 'stroke-width': px(2.5), 'stroke-dasharray': dashed(5, 3) })] : []),
  ];
}

/** What is unclear or disrupted is pale. */
function paleness({ node, findings }: PicturedNode, colour: Colour): Shape['attributes'] {
  if (findings.includes('unklar')) return { 'fill-opacity': 0.45 };
  return node.disruption ? { 'fill-opacity': 0.35, stroke: colour('text'), 'stroke-width': px(2), 'stroke-dasharray': dashed(1, 2) } : {};
}

function bodyOf(pictured: PicturedNode, colour: Colour): readonly Shape[] {
  const { node, group } = pictured;
  const look = groupOf(node.kinds[0] ?? 'OTHER');
  if (node.ghost) return [outlineOf(look, { fill: colour('paper'), stroke: colour('gibt-es-nicht'), 'stroke-width': px(2), 'stroke-dasharray': dashed(5, 3) })];
  if (node.open) return [outlineOf(look, { fill: colour('paper'), stroke: colour('nicht-dokumentiert'), 'stroke-width': px(2), 'stroke-dasharray': dashed(0.5, 5), 'stroke-linecap': 'round' })];
  const fill = colour(group);
  const pale = paleness(pictured, colour);
  const ground = outlineOf(look, { fill: colour('band') });
  if (confinedTo(node).length === 0) return [ground, outlineOf(look, { fill, ...pale })];
  return [outlineOf(look, { fill: colour('band'), stroke: fill, 'stroke-width': px(2) }), leftHalfOf(look, { fill, ...pale })];
}

/** An actor's symbol with everything that marks it, and its label below. */
export function nodeShape(pictured: PicturedNode, colour: Colour): Shape {
  const { node, x, y, lines } = pictured;
  return shape('g', { 'data-actor': node.id }, [
    shape('g', { transform: `translate(${x} ${y}) scale(${HALF})` }, [...bodyOf(pictured, colour), ...ringsOf(pictured, colour)]),
    lettered(lines, { x, y: y + HALF + 4 + LINE_HEIGHT - 3, step: LINE_HEIGHT }),
  ]);
}
