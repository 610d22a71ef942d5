import { drawingOf } from '../../graph/lines.js';
import type { Net } from '../../graph/net.js';
import { inLanes } from '../../graph/layout/lanes.js';
import { bodiesOf, type Canvas } from '../../graph/layout/lay-out.js';
import { linksOf } from '../../graph/layout/place-nodes.js';
import type { Arrange } from '../../graph/layout/placement.js';
import { inRings } from '../../graph/layout/rings.js';
import { spreadOut } from '../../graph/layout/spread-out.js';
import type { Arrangement } from '../../state/view.js';

/** How the nodes of a net are to stand. */
export interface Standing {
  readonly arrangement: Arrangement;
  /** Around whom the others stand, where they do. */
  readonly middle: string | null;
}

/** Where forces put the nodes. What finds it out is fetched on demand; lanes if it cannot be fetched. */
async function freely(net: Net, canvas: Canvas): Promise<Arrange> {
  try {
    const { placeFreely } = await import('../../graph/force.js');
    return spreadOut(placeFreely(bodiesOf(net, canvas), linksOf(drawingOf(net))));
  } catch {
    return inLanes;
  }
}

/** The way to arrange the nodes of a net that is asked for. */
export function wayOf({ arrangement, middle }: Standing, net: Net, canvas: Canvas): Arrange | Promise<Arrange> {
  if (arrangement === 'netz') return freely(net, canvas);
  return middle === null ? inLanes : inRings(middle);
}
