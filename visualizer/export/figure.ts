import { lettered, shape, type Shape } from '../graph/paper/shape.js';
import { wrap, type Measure } from '../graph/wrap.js';
import { svgText } from './svg-text.js';

/** One entry of the legend: its symbol in a box of 36 by 18, and what it is called. */
export interface KeyEntry {
  readonly symbol: readonly Shape[];
  readonly label: string;
}

/** Everything that a picture needs to be understood by itself. */
export interface Figure {
  readonly title: string;
  /** Day, state of the data, filter: one line each. */
  readonly facts: readonly string[];
  readonly picture: { readonly shapes: readonly Shape[]; readonly width: number; readonly height: number };
  readonly legend: readonly KeyEntry[];
  /** Sources and address, below. */
  readonly notes: readonly string[];
  readonly measure: Measure;
  readonly colours: { readonly paper: string; readonly text: string; readonly band: string };
}

const MARGIN = 24;
const LINE = 18;
const TITLE = 30;
const KEY_COLUMN = 300;
const KEY_LINE = 24;

function wrapped(lines: readonly string[], width: number, measure: Measure): readonly string[] {
  return lines.flatMap((line) => wrap(line, width, { measure, lines: 40 }));
}

function legendShapes(legend: readonly KeyEntry[], width: number, top: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const columns = Math.max(1, Math.floor(width / KEY_COLUMN));
  const shapes = legend.map(({ symbol, label }, index) => {
    const [x, y] = [(index % columns) * KEY_COLUMN, top + Math.floor(index / columns) * KEY_LINE];
    return shape('g', { transform: `translate(${x} ${y})` }, [...symbol, shape('text', { x: 46, y: 13 }, [label])]);
  });
  return { shapes, height: Math.ceil(legend.length / columns) * KEY_LINE };
}

/**
 * A picture as a file of its own: title, day, filter, the picture itself, legend, sources and the address at which it is
 * found. It refers to nothing outside.
 */
export function figureSvg({ title, facts, picture, legend, notes, measure, colours }: Figure): string {
  const width = Math.max(picture.width, KEY_COLUMN);
  const [head, foot] = [wrapped(facts, width, measure), wrapped(notes, width, measure)];
  const pictureTop = TITLE + head.length * LINE + 10;
  const legendTop = pictureTop + picture.height + 18;
  const key = legendShapes(legend, width, legendTop);
  const notesTop = legendTop + key.height + 12;
  const height = notesTop + foot.length * LINE;
  const halo = { fill: colours.text, stroke: colours.band, 'stroke-width': 3, 'paint-order': 'stroke', 'text-anchor': 'middle' };
  const page = [
    shape('rect', { x: -MARGIN, y: -MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN, fill: colours.paper }),
    shape('g', { fill: colours.text, 'font-family': 'sans-serif', 'font-size': 13 }, [
      shape('text', { y: 18, 'font-size': 20, 'font-weight': 600 }, [title]),
      lettered(head, { x: 0, y: TITLE + 12, step: LINE }),
      shape('g', { transform: `translate(0 ${pictureTop})`, ...halo }, shaped(picture.shapes)),
      ...key.shapes,
      lettered(foot, { x: 0, y: notesTop + 12, step: LINE }),
    ]),
  ];
  const box = `${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width + 2 * MARGIN}" height="${height + 2 * MARGIN}" role="img"><title>${svgText([title])}</title>${svgText(page)}</svg>\n`;
}

/** The halo is for letters only: what says nothing of its own stroke has none. */
function shaped(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.map((one) => {
    const letters = one.tag === 'text' || one.tag === 'tspan' || one.tag === 'g';
    const attributes = letters || 'stroke' in one.attributes ? one.attributes : { stroke: 'none', ...one.attributes };
    return { ...one, attributes, children: one.children.map((child) => (typeof child === 'string' ? child : (shaped([child])[0] ?? child))) };
  });
}
