import type { KindGroup } from '../../legend/kind-groups.js';
import { DOUBLE_GAP, type StatementLook } from '../../legend/statement-looks.js';
import { shape, type Shape } from './shape.js';

/** The outline of a group's symbol in a square from -1 to 1. */
export function outlineOf({ shape: form }: Pick<KindGroup, 'shape'>, attributes: Shape['attributes']): Shape {
  if (form.form === 'ellipse') return shape('circle', { r: 0.92, ...attributes });
  if (form.form === 'rounded') return shape('rect', { x: -0.9, y: -0.9, width: 1.8, height: 1.8, rx: 0.4, ...attributes });
  return shape('polygon', { points: form.points.map((value, index) => (index % 2 === 0 ? value : `${value} `)).join(' ').trim(), ...attributes });
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The part of a polygon that lies left of the middle. */
function cutAtMiddle(corners: readonly Corner[]): readonly Corner[] {
  return corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    const kept = corner.x <= 0 ? [corner] : [];
    if ((corner.x <= 0) === (next.x <= 0)) return kept;
    return [...kept, { x: 0, y: corner.y + ((next.y - corner.y) * corner.x) / (corner.x - next.x) }];
  });
}

/** The left half of a group's symbol, for what is documented for a part only. */
export function leftHalfOf({ shape: form }: Pick<KindGroup, 'shape'>, attributes: Shape['attributes']): Shape {
  if (form.form === 'ellipse') return shape('path', { d: 'M0 -0.92A0.92 0.92 0 0 0 0 0.92Z', ...attributes });
  if (form.form === 'rounded') return shape('path', { d: 'M0 -0.9H-0.5A0.4 0.4 0 0 0 -0.9 -0.5V0.5A0.4 0.4 0 0 0 -0.5 0.9H0Z', ...attributes });
  const corners = Array.from({ length: form.points.length / 2 }, (_, index) => ({ x: form.points[2 * index] ?? 0, y: form.points[2 * index + 1] ?? 0 }));
  return shape('polygon', { points: cutAtMiddle(corners).map(({ x, y }) => `${x} ${y.toFixed(3)}`).join(' '), ...attributes });
}

/** How the line of a look is drawn: once, or a wide one with the ground upon it. */
export function strokesOf({ width, dashes, double, round }: StatementLook, { ink, ground }: { readonly ink: string; readonly ground: string }): readonly Shape['attributes'][] {
  const pattern = { ...(dashes.length > 0 ? { 'stroke-dasharray': dashes.join(' ') } : {}), ...(round === true ? { 'stroke-linecap': 'round' } : {}) };
  if (double !== true) return [{ stroke: ink, 'stroke-width': width, ...pattern }];
  return [{ stroke: ink, 'stroke-width': DOUBLE_GAP + 2 * width }, { stroke: ground, 'stroke-width': DOUBLE_GAP }];
}
