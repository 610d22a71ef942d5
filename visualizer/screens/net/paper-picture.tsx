import { drawn } from '../../display/drawn.js';
import { pictureShapes } from '../../graph/paper/picture-shapes.js';
import type { Picture } from '../../graph/picture.js';
import { colourName } from '../../legend/colours.js';
import { laneName } from './words.js';

/** The picture as lines and letters that stay sharp on paper; the screen shows the canvas instead. */
export function PaperPicture({ picture }: { readonly picture: Picture }) {
  const shapes = pictureShapes(picture, { colour: (key) => `var(${colourName(key)})`, laneName });
  return (
    <svg class="paper-picture" viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true" focusable="false">
      {drawn(shapes)}
    </svg>
  );
}
