import { Button } from '../../display/button.js';
import { texts } from '../../texts/texts.js';

/** A button for every gesture of the pointer. */
export function PictureTools({ zoom, help }: { readonly zoom: (by: 'in' | 'out' | 'whole') => void; readonly help: () => void }) {
  const { net } = texts.value;
  return (
    <div class="picture-tools" role="group" aria-label={net.tools}>
      <Button class="button--small" onClick={() => zoom('in')}>{net.zoomIn}</Button>
      <Button class="button--small" onClick={() => zoom('out')}>{net.zoomOut}</Button>
      <Button class="button--small" onClick={() => zoom('whole')}>{net.zoomWhole}</Button>
      <Button class="button--small" look="tertiary" onClick={help}>{net.help}</Button>
    </div>
  );
}
