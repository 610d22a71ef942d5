/** A symbol's outline in a square from -1 to 1, as the canvas and the legend draw it. */
export type Shape =
  | { readonly form: 'ellipse' }
  | { readonly form: 'rounded' }
  | { readonly form: 'polygon'; readonly points: readonly number[] };

/** A regular polygon, first corner at the angle in degrees (0 is to the right). */
function regular(corners: number, first: number): Shape {
  const points = Array.from({ length: corners }, (_, corner) => ((first + (corner * 360) / corners) * Math.PI) / 180)
    .flatMap((angle) => [Math.cos(angle), Math.sin(angle)])
    .map((part) => Number(part.toFixed(3)));
  return { form: 'polygon', points };
}

export const ELLIPSE: Shape = { form: 'ellipse' };
export const ROUNDED: Shape = { form: 'rounded' };
export const SQUARE: Shape = { form: 'polygon', points: [-0.86, -0.86, 0.86, -0.86, 0.86, 0.86, -0.86, 0.86] };
export const HEXAGON = regular(6, 0);
export const OCTAGON = regular(8, 22.5);
export const DIAMOND = regular(4, 0);
export const PENTAGON = regular(5, -90);
export const TRIANGLE: Shape = { form: 'polygon', points: [0, -0.95, 0.98, 0.8, -0.98, 0.8] };
export const TAG: Shape = { form: 'polygon', points: [-0.9, -0.85, 0.35, -0.85, 0.95, 0, 0.35, 0.85, -0.9, 0.85] };
