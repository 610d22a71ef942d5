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

/**
 * Lets the renderer draw each thing itself, not take it from pictures that it keeps of every symbol and label: without
 * a graphics card the browser copies such a picture whole whenever something new was added to it.
 */
export function drawDirectly(cy: object): void {
  const renderer = (cy as unknown as { readonly renderer: () => Renderer }).renderer();
  renderer.drawLayeredElements = (...[context, elements, , extent]) => {
    for (const element of elements) if (element.visible() && meets(element.boundingBox(), extent)) drawAsItIs(renderer, context, element);
  };
}
