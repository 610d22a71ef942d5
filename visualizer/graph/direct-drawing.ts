interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Thing {
  visible(): boolean;
  boundingBox(): Bounds;
}

/** The renderer's own ways to draw, which its types do not tell. */
interface Renderer {
  drawElement: (context: CanvasRenderingContext2D, element: Thing) => void;
  drawLayeredElements: (...given: [context: CanvasRenderingContext2D, elements: Iterable<Thing>, pixelRatio: number, extent: Bounds]) => void;
}

const meets = (a: Bounds, b: Bounds): boolean => a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;

/**
 * Lets the renderer draw each thing itself, not take it from pictures that it keeps of every symbol and label: without
 * a graphics card the browser copies such a picture whole whenever something new was added to it.
 */
export function drawDirectly(cy: object): void {
  const renderer = (cy as unknown as { readonly renderer: () => Renderer }).renderer();
  renderer.drawLayeredElements = (...[context, elements, , extent]) => {
    for (const element of elements) if (element.visible() && meets(element.boundingBox(), extent)) renderer.drawElement(context, element);
  };
}
