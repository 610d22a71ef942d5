import { Outline } from '../../display/symbols.js';
import { controlOf, onCurve, type Point } from '../../graph/layout/geometry.js';
import { LINE_HEIGHT, SYMBOL } from '../../graph/layout/slots.js';
import type { Picture, PicturedLine, PicturedNode, PicturedWord } from '../../graph/picture.js';
import { colourName } from '../../legend/colours.js';
import { groupOf } from '../../legend/kind-groups.js';
import { LANES } from '../../legend/lanes.js';
import { lookOf } from '../../legend/statement-looks.js';
import { inWords } from '../../texts/texts.js';

const HALF = SYMBOL / 2;
const ARROW = 9;
const colour = (key: string): string => `var(${colourName(key)})`;

/** The head of an arrow: a triangle just outside the symbol at which a curve ends, pointing along it. */
function arrowHead(from: Point, to: Point, bend: number): string {
  const far = (t: number): number => {
    const { x, y } = onCurve({ from, to }, bend, t);
    return Math.hypot(to.x - x, to.y - y);
  };
  const t = Array.from({ length: 99 }, (_, step) => (step + 1) / 100).reverse().find((candidate) => far(candidate) >= HALF + 3) ?? 0.5;
  const [tip, before] = [onCurve({ from, to }, bend, t), onCurve({ from, to }, bend, t - 0.02)];
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const corner = (turn: number): string => `${(tip.x - ARROW * Math.cos(angle + turn)).toFixed(1)} ${(tip.y - ARROW * Math.sin(angle + turn)).toFixed(1)}`;
  return `M${tip.x.toFixed(1)} ${tip.y.toFixed(1)}L${corner(0.45)}L${corner(-0.45)}Z`;
}

function PaperLine({ line, points }: { readonly line: PicturedLine; readonly points: ReadonlyMap<string, Point> }) {
  const [from, to] = [points.get(line.from), points.get(line.to)];
  if (!from || !to) return null;
  const { width, dashes } = lookOf(line.look);
  const control = controlOf({ from, to }, line.bend);
  return (
    <>
      <path
        d={`M${from.x} ${from.y}Q${control.x.toFixed(1)} ${control.y.toFixed(1)} ${to.x} ${to.y}`} fill="none"
        stroke={colour(line.look)} stroke-width={width} stroke-dasharray={dashes.join(' ') || undefined} data-statement={line.statement}
      />
      {line.arrow && <path d={arrowHead(from, to, line.bend)} fill={colour(line.look)} />}
    </>
  );
}

function Lines({ x, y, lines }: { readonly x: number; readonly y: number; readonly lines: readonly string[] }) {
  return <text>{lines.map((line, index) => <tspan key={line} x={x} y={y + index * LINE_HEIGHT}>{line}</tspan>)}</text>;
}

function PaperNode({ pictured: { node, x, y, lines } }: { readonly pictured: PicturedNode }) {
  const group = groupOf(node.kinds[0] ?? 'OTHER');
  const ghost = { stroke: colour('gibt-es-nicht'), 'stroke-width': 2 / HALF, 'stroke-dasharray': `${5 / HALF} ${3 / HALF}` };
  return (
    <g data-actor={node.id}>
      <g transform={`translate(${x} ${y}) scale(${HALF})`} {...(node.ghost ? ghost : {})}>
        <Outline shape={group.shape} fill={node.ghost ? colour('paper') : colour(group.key)} />
      </g>
      <Lines x={x} y={y + HALF + 4 + LINE_HEIGHT - 3} lines={lines} />
    </g>
  );
}

function PaperWord({ word: { x, y, width, height, look, lines } }: { readonly word: PicturedWord }) {
  return (
    <g>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} fill={colour('paper')} stroke={colour(look)} />
      <Lines x={x} y={y - height / 2 + LINE_HEIGHT} lines={lines} />
    </g>
  );
}

/** The picture as lines and letters that stay sharp on paper; the screen shows the canvas instead. */
export function PaperPicture({ picture }: { readonly picture: Picture }) {
  const { width, height, bands, nodes, lines, joints, words } = picture;
  const points = new Map<string, Point>([...nodes.map((pictured) => [pictured.node.id, pictured] as const), ...joints.map((joint) => [joint.id, joint] as const)]);
  return (
    <svg class="paper-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {bands.map(({ level, left, top, right, bottom }) => {
        const lane = LANES.find((candidate) => candidate.level === level);
        return (
          <g key={level}>
            <rect x={left} y={top} width={right - left} height={bottom - top} fill={colour('band')} />
            <text class="paper-picture__lane" x={left + 8} y={top + 22}>{lane && inWords(lane.label)}</text>
          </g>
        );
      })}
      {lines.map((line) => <PaperLine key={line.id} line={line} points={points} />)}
      {joints.map(({ id, x, y, look }) => <circle key={id} cx={x} cy={y} r="4.5" fill={colour(look)} />)}
      {nodes.map((pictured) => <PaperNode key={pictured.node.id} pictured={pictured} />)}
      {words.map((word) => <PaperWord key={word.statement} word={word} />)}
    </svg>
  );
}
