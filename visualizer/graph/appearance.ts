import { KIND_GROUPS } from '../legend/kind-groups.js';
import type { Shape } from '../legend/shapes.js';
import { DOUBLE_GAP, STATEMENT_LOOKS, type StatementLook } from '../legend/statement-looks.js';
import { LINE_HEIGHT, SYMBOL, WIDEST_LABEL } from './layout/slots.js';
import type { Palette } from './palette.js';

type Look = Readonly<Record<string, string | number | readonly number[]>>;

/** One rule of the picture's style sheet: what looks how. */
export interface Rule {
  readonly selector: string;
  readonly style: Look;
}

function outline(shape: Shape): Look {
  if (shape.form === 'ellipse') return { shape: 'ellipse' };
  if (shape.form === 'rounded') return { shape: 'round-rectangle', 'corner-radius': '8px' };
  return { shape: 'polygon', 'shape-polygon-points': shape.points.join(' ') };
}

/** In pixels; lines lie whole pixels apart, else the canvas blurs them. */
const FONT_SIZE = 13;
const FONT = { 'font-size': FONT_SIZE, 'text-wrap': 'wrap', 'line-height': LINE_HEIGHT / FONT_SIZE } as const;

function ground(colour: (key: string) => string, font: string): readonly Rule[] {
  return [
    { selector: '.band', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)', 'background-color': colour('band'), events: 'no', 'z-index': 0, 'z-index-compare': 'manual' } },
    {
      selector: '.actor',
      style: {
        ...FONT, 'font-family': font, width: SYMBOL, height: SYMBOL, label: 'data(label)', color: colour('text'), 'text-max-width': `${WIDEST_LABEL + 40}px`,
        'text-valign': 'bottom', 'text-margin-y': 4, 'text-margin-x': 'data(shift)', 'text-background-color': colour('band'), 'text-background-opacity': 0.88, 'text-background-padding': '1px',
        'z-index': 30, 'z-index-compare': 'manual',
      },
    },
    { selector: '.joint', style: { shape: 'ellipse', width: 9, height: 9, 'z-index': 20, 'z-index-compare': 'manual' } },
    {
      selector: '.line',
      style: {
        'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bend)', 'control-point-weights': 0.5, 'edge-distances': 'node-position',
        'arrow-scale': 1.1, 'z-index': 10, 'z-index-compare': 'manual',
      },
    },
    {
      selector: '.word',
      style: {
        ...FONT, 'font-family': font, 'font-size': 12, shape: 'rectangle', width: 'data(width)', height: 'data(height)', label: 'data(label)', color: colour('text'),
        'text-valign': 'center', 'text-halign': 'center', 'background-color': colour('paper'), 'border-width': 1, 'z-index': 25, 'z-index-compare': 'manual',
      },
    },
  ];
}

/** A colour without blanks: in a list of several these would part it. */
const inOnePiece = (colour: string): string => colour.replaceAll(' ', '');

function groups(colour: (key: string) => string): readonly Rule[] {
  return KIND_GROUPS.flatMap(({ key, shape }): readonly Rule[] => [
    { selector: `.actor.${key}`, style: { ...outline(shape), 'background-color': colour(key) } },
    {
      selector: `.actor.${key}.part`,
      style: {
        'background-fill': 'linear-gradient', 'background-gradient-direction': 'to-right', 'background-gradient-stop-colors': [colour(key), colour(key), colour('band'), colour('band')].map(inOnePiece).join(' '),
        'background-gradient-stop-positions': '0 50 50 100', 'border-width': 2, 'border-color': colour(key),
      },
    },
  ]);
}

/** The line of a look: drawn through, dashed, dotted, or as two lines with the ground between them. */
function stroke({ key, width, dashes, double, round }: StatementLook, colour: (key: string) => string): Look {
  const line: Look = double === true
    ? { width: DOUBLE_GAP, 'line-color': colour('band'), 'line-outline-width': 2 * width, 'line-outline-color': colour(key) }
    : { width, 'line-color': colour(key) };
  const pattern: Look = dashes.length > 0 ? { 'line-style': 'dashed', 'line-dash-pattern': dashes } : { 'line-style': 'solid' };
  return { ...line, ...pattern, 'target-arrow-color': colour(key), ...(round === true ? { 'line-cap': 'round' } : {}) };
}

function statements(colour: (key: string) => string): readonly Rule[] {
  return STATEMENT_LOOKS.flatMap((look): readonly Rule[] => [
    { selector: `.line.${look.key}`, style: stroke(look, colour) },
    { selector: `.joint.${look.key}`, style: { 'background-color': colour(look.key) } },
    { selector: `.word.${look.key}`, style: { 'border-color': colour(look.key) } },
  ]);
}

/** The picture's style sheet for one set of colours; later rules win. */
export function appearance(palette: Palette, font: string): readonly Rule[] {
  const colour = (key: string): string => palette.get(key) ?? palette.get('text') ?? '';
  return [
    ...ground(colour, font),
    ...groups(colour),
    ...statements(colour),
    { selector: '.arrow', style: { 'target-arrow-shape': 'triangle' } },
    { selector: '.ghost', style: { 'background-opacity': 0, 'border-width': 2, 'border-style': 'dashed', 'border-color': colour('gibt-es-nicht') } },
    { selector: '.open', style: { 'background-opacity': 0, 'border-width': 2, 'border-style': 'dotted', 'border-color': colour('nicht-dokumentiert') } },
    { selector: '.aggregate', style: { 'outline-width': 1.5, 'outline-offset': 3, 'outline-color': colour('quiet') } },
    { selector: '.disrupted', style: { 'background-opacity': 0.35, 'border-width': 2, 'border-style': 'dotted', 'border-color': colour('text') } },
    { selector: '.at-unklar', style: { 'background-opacity': 0.45, 'border-width': 2.5, 'border-style': 'dashed', 'border-color': colour('unklar') } },
    { selector: '.at-parallel', style: { 'border-width': 6, 'border-style': 'double', 'border-color': colour('parallel') } },
    { selector: '.dim', style: { opacity: 0.4 } },
    { selector: '.line.strong', style: { width: 4 } },
    { selector: '.actor.chosen', style: { 'outline-width': 4, 'outline-offset': 4, 'outline-color': colour('mark') } },
    { selector: '.word.chosen', style: { 'border-width': 3, 'border-color': colour('mark') } },
  ];
}
