import { Button } from '../../display/button.js';
import type { Net } from '../../graph/net.js';
import { texts } from '../../texts/texts.js';
import { ArrangementChoice } from './arrangement-choice.js';

/** A button for every gesture of the pointer. */
export function PictureTools({ net: shown, zoom, help }: { readonly net: Net; readonly zoom: (by: 'in' | 'out' | 'whole') => void; readonly help: () => void }) {
  const { net } = texts.value;
  return (
    <div class="picture-tools" role="group" aria-label={net.tools}>
      <ArrangementChoice net={shown} />
      <Button class="button--small" onClick={() => zoom('in')}>{net.zoomIn}</Button>
      <Button class="button--small" onClick={() => zoom('out')}>{net.zoomOut}</Button>
      <Button class="button--small" onClick={() => zoom('whole')}>{net.zoomWhole}</Button>
      <Button class="button--small" look="tertiary" onClick={help}>{net.help}</Button>
    </div>
  );
}
