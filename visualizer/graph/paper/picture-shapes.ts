import { lookOf } from '../../legend/statement-looks.js';
import { controlOf, type Point } from '../layout/geometry.js';
import { LINE_HEIGHT } from '../layout/slots.js';
import type { Picture, PicturedBand, PicturedLine, PicturedWord } from '../picture.js';
import { arrowHead } from './arrow-head.js';
import { nodeShape, type Colour } from './node-shapes.js';
import { lettered, shape, type Shape } from './shape.js';
import { strokesOf } from './symbols.js';

/** What the drawing needs to know from outside. */
export interface Paper {
  readonly colour: Colour;
  /** What a lane is called; empty where it has no name. */
  readonly laneName: (level: string) => string;
}

function bandShape({ level, left, top, right, bottom }: PicturedBand, { colour, laneName }: Paper): Shape {
  return shape('g', {}, [
    shape('rect', { x: left, y: top, width: right - left, height: bottom - top, fill: colour('band') }),
    shape('text', { class: 'paper-picture__lane', x: left + 8, y: top + 22, 'text-anchor': 'start', 'font-weight': 600 }, [laneName(level)]),
  ]);
}

function lineShape(line: PicturedLine, points: ReadonlyMap<string, Point>, colour: Colour): readonly Shape[] {
  const [from, to] = [points.get(line.from), points.get(line.to)];
  if (!from || !to) return [];
  const control = controlOf({ from, to }, line.bend);
  const d = `M${from.x} ${from.y}Q${control.x.toFixed(1)} ${control.y.toFixed(1)} ${to.x} ${to.y}`;
  const strokes = strokesOf(lookOf(line.look), { ink: colour(line.look), ground: colour('band') });
  return [
    ...strokes.map((stroke) => shape('path', { d, fill: 'none', ...stroke, 'data-statement': line.statement })),
    ...(line.arrow ? [shape('path', { d: arrowHead({ from, to }, line.bend), fill: colour(line.look) })] : []),
  ];
}

function wordShape({ x, y, width, height, look, lines }: PicturedWord, colour: Colour): Shape {
  return shape('g', {}, [
    shape('rect', { x: x - width / 2, y: y - height / 2, width, height, fill: colour('paper'), stroke: colour(look) }),
    lettered(lines, { x, y: y - height / 2 + LINE_HEIGHT, step: LINE_HEIGHT }),
  ]);
}

/** A picture in lines and letters, for paper and for files: what stands upon what comes later. */
export function pictureShapes({ bands, nodes, lines, joints, words }: Picture, paper: Paper): readonly Shape[] {
  const { colour } = paper;
  const points = new Map<string, Point>([...nodes.map((pictured) => [pictured.node.id, pictured] as const), ...joints.map((joint) => [joint.id, joint] as const)]);
  return [
    ...bands.map((band) => bandShape(band, paper)),
    ...lines.flatMap((line) => lineShape(line, points, colour)),
    ...joints.map(({ x, y, look }) => shape('circle', { cx: x, cy: y, r: 4.5, fill: colour(look) })),
    ...nodes.map((pictured) => nodeShape(pictured, colour)),
    ...words.map((word) => wordShape(word, colour)),
  ];
}
