import { h, type ComponentChild } from 'preact';
import type { Shape } from '../graph/paper/shape.js';

/** Draws shapes on the page. */
export function drawn(shapes: readonly (Shape | string)[]): readonly ComponentChild[] {
  return shapes.map((one) => (typeof one === 'string' ? one : h(one.tag, one.attributes, ...drawn(one.children))));
}
