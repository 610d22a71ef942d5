import { drawSightFirst, type Strip } from './sight-first.js';

interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Thing {
  visible(): boolean;
  boundingBox(): Bounds;
  /** Of all things; one that is set on a thing itself goes before it. */
  updateStyle?: () => void;
}

/** The renderer's own ways to draw, which its types do not tell. */
interface Renderer {
  drawElement: (context: CanvasRenderingContext2D, element: Thing) => void;
  /** Something has changed that will be drawn in the next frame. */
  readonly requestedFrame?: boolean;
  readonly destroyed?: boolean;
  drawLayeredElements: (...given: [context: CanvasRenderingContext2D, elements: Iterable<Thing>, pixelRatio: number, extent: Bounds]) => void;
}

const meets = (a: Bounds, b: Bounds): boolean => a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;

const nothing = (): void => undefined;

/**
 * Has a thing drawn and its look left as it is: each time that it draws a symbol without an image, the renderer takes
 * the image for missing and back again, and works out the look anew for both.
 */
function drawAsItIs(renderer: Renderer, context: CanvasRenderingContext2D, thing: Thing): void {
  thing.updateStyle = nothing;
  try {
    renderer.drawElement(context, thing);
  } finally {
    delete thing.updateStyle;
  }
}

const within = ({ x1, y1, x2, y2 }: Bounds, { from, to }: Strip): Bounds => ({ x1, x2, y1: y1 + from * (y2 - y1), y2: y1 + to * (y2 - y1) });

/**
 * Lets the renderer draw each thing itself, not take it from pictures that it keeps of every symbol and label: without
 * a graphics card the browser copies such a picture whole whenever something new was added to it.
 */
export function drawDirectly(cy: object): void {
  const renderer = (cy as unknown as { readonly renderer: () => Renderer }).renderer();
  renderer.drawLayeredElements = (...[context, elements, pixelRatio, extent]) => {
    const things = [...elements].filter((thing) => thing.visible()).map((thing) => ({ thing, bounds: thing.boundingBox() }));
    drawSightFirst(context, pixelRatio, {
      draw: (strip) => {
        const part = within(extent, strip);
        for (const { thing, bounds } of things) if (meets(bounds, part)) drawAsItIs(renderer, context, thing);
      },
      isPresent: () => renderer.requestedFrame !== true && renderer.destroyed !== true,
    });
  };
}
