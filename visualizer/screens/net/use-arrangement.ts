import { useEffect, useMemo, useState } from 'preact/hooks';
import { drawingOf } from '../../graph/lines.js';
import type { Net } from '../../graph/net.js';
import type { Point } from '../../graph/layout/geometry.js';
import { inLanes } from '../../graph/layout/lanes.js';
import { bodiesOf, type Canvas } from '../../graph/layout/lay-out.js';
import { linksOf } from '../../graph/layout/place-nodes.js';
import type { Arrange } from '../../graph/layout/placement.js';
import { inRings } from '../../graph/layout/rings.js';
import { spreadOut } from '../../graph/layout/spread-out.js';
import { view } from '../../state/navigation.js';

interface Given {
  readonly net: Net;
  readonly canvas: Canvas | null;
  /** Who stands in the middle; null: nobody is chosen. */
  readonly centre: string | null;
}

/** Where forces put the nodes; null while that is being found out, as it is fetched on demand. Lanes if it cannot be fetched. */
function useFreePlaces(net: Net, canvas: Canvas | null, wanted: boolean): Arrange | null {
  const [found, setFound] = useState<{ readonly canvas: Canvas; readonly arrange: Arrange } | null>(null);
  useEffect(() => {
    if (!wanted || !canvas) return undefined;
    let left = false;
    const take = (arrange: Arrange): void => {
      if (!left) setFound({ canvas, arrange });
    };
    import('../../graph/force.js')
      .then(({ placeFreely }): ReadonlyMap<string, Point> => placeFreely(bodiesOf(net, canvas), linksOf(drawingOf(net))))
      .then((places) => take(spreadOut(places)), () => take(inLanes));
    return () => {
      left = true;
    };
  }, [net, canvas, wanted]);
  return found !== null && found.canvas === canvas ? found.arrange : null;
}

/** The way to arrange the nodes that the address asks for; null while it is being fetched. */
export function useArrangement({ net, canvas, centre }: Given): Arrange | null {
  const { arrangement } = view.value.details;
  const free = useFreePlaces(net, canvas, arrangement === 'netz');
  const rings = useMemo(() => (centre === null ? inLanes : inRings(centre)), [centre]);
  if (arrangement === 'netz') return free;
  return arrangement === 'umfeld' ? rings : inLanes;
}
