import { layOut } from '../../graph/layout/lay-out.js';
import { measureIn } from '../../graph/measure.js';
import type { Net } from '../../graph/net.js';
import type { Picture } from '../../graph/picture.js';
import { canvasOf } from '../net/canvas-of.js';
import { fitting } from './fitting.js';

/** A network in lanes, laid out for an A4 page. */
export function pageOf(net: Net): Picture {
  const measure = measureIn(document.body);
  return fitting((width) => layOut(net, canvasOf(net, { width, measure })));
}
