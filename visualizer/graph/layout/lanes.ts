import { LANES } from '../../legend/lanes.js';
import type { Arrange } from './placement.js';
import { placeNodes } from './place-nodes.js';

/** The nodes in lanes by the level at which they work: Bund, Land, Region, vor Ort, Ausland. */
export const inLanes: Arrange = ({ net, drawing, width, lines }) => {
  const { positions, bands, height } = placeNodes(net, drawing, { width, lines });
  const drawn = bands.flatMap((band, index) => (band ? [{ level: LANES[index]?.level ?? '', left: 0, right: width, top: band.top, bottom: band.top + band.height }] : []));
  return { positions, bands: drawn, height };
};
