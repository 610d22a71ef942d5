/** A piece of a drawing in lines and letters: an element of SVG as plain data. */
export interface Shape {
  readonly tag: 'g' | 'rect' | 'path' | 'circle' | 'polygon' | 'line' | 'text' | 'tspan';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

export function shape(tag: Shape['tag'], attributes: Shape['attributes'], children: readonly (Shape | string)[] = []): Shape {
  return { tag, attributes, children };
}

/** Lines of text below each other, the first at this height. */
export function lettered(lines: readonly string[], { x, y, step }: { readonly x: number; readonly y: number; readonly step: number }, attributes: Shape['attributes'] = {}): Shape {
  return shape('text', attributes, lines.map((line, index) => shape('tspan', { x, y: y + index * step }, [line])));
}
