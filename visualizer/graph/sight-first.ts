import { sightOf } from './pane.js';

/** A strip of a canvas, as shares of its height: 0 is its upper edge, 1 its lower. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

interface Drawing {
  /** Draws all that reaches into a strip; what reaches beyond it is cut off. */
  readonly draw: (strip: Strip) => void;
  /** Whether what is to be drawn is still the same. */
  readonly isPresent: () => boolean;
}

const waiting = new WeakMap<CanvasRenderingContext2D, ReturnType<typeof setTimeout>>();

/** Draws the strip of a canvas that is in sight before the browser paints, and what lies above and below right after. */
export function drawSightFirst(context: CanvasRenderingContext2D, pixelRatio: number, { draw, isPresent }: Drawing): void {
  const { width, height } = context.canvas;
  const transform = context.getTransform();
  const sight = sightOf(context.canvas);
  // Whole pixels, so that nothing is to be seen of where the strips meet.
  const [first, last] = [Math.floor(sight.top * pixelRatio), Math.ceil(sight.bottom * pixelRatio)].map((at) => Math.min(height, Math.max(0, at))) as [number, number];
  const drawStrip = (top: number, bottom: number): void => {
    if (top >= bottom) return;
    context.save();
    context.resetTransform();
    context.beginPath();
    context.rect(0, top, width, bottom - top);
    context.clip();
    context.setTransform(transform);
    draw({ from: top / height, to: bottom / height });
    context.restore();
  };
  drawStrip(first, last);
  clearTimeout(waiting.get(context));
  waiting.set(context, setTimeout(() => {
    if (!isPresent()) return;
    drawStrip(0, first);
    drawStrip(last, height);
  }));
}
