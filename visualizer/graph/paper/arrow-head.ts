import { onCurve, type Segment } from '../layout/geometry.js';
import { SYMBOL } from '../layout/slots.js';

const ARROW = 9;
/** How far before the middle of a symbol a line's arrow ends. */
const BEFORE = SYMBOL / 2 + 3;

/** The head of an arrow: a triangle just outside the symbol at which a curve ends, pointing along it. */
export function arrowHead(way: Segment, bend: number): string {
  const far = (t: number): number => {
    const { x, y } = onCurve(way, bend, t);
    return Math.hypot(way.to.x - x, way.to.y - y);
  };
  const t = Array.from({ length: 99 }, (_, step) => (step + 1) / 100).reverse().find((candidate) => far(candidate) >= BEFORE) ?? 0.5;
  const [tip, before] = [onCurve(way, bend, t), onCurve(way, bend, t - 0.02)];
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const corner = (turn: number): string => `${(tip.x - ARROW * Math.cos(angle + turn)).toFixed(1)} ${(tip.y - ARROW * Math.sin(angle + turn)).toFixed(1)}`;
  return `M${tip.x.toFixed(1)} ${tip.y.toFixed(1)}L${corner(0.45)}L${corner(-0.45)}Z`;
}
