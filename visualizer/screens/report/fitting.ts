import type { Picture } from '../../graph/picture.js';

/** From as wide as the text of an A4 page, where letters keep their size, to where they are still read on paper. */
const WIDTHS = [700, 820, 940] as const;
/** How much higher than wide a picture may be to leave room on its page for heading, legend and notes. */
const HIGHEST = 1.1;

/** The first of these pictures that fits a page; else the least high one. Each is drawn only when it is needed. */
export function fitting<P extends Pick<Picture, 'width' | 'height'>>(draw: (width: number) => P): P {
  let best: P | null = null;
  for (const width of WIDTHS) {
    const drawn = draw(width);
    if (drawn.height <= HIGHEST * drawn.width) return drawn;
    if (best === null || drawn.height / drawn.width < best.height / best.width) best = drawn;
  }
  return best ?? draw(WIDTHS[0]);
}
