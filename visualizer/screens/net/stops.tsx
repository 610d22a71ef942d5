import { useMemo } from 'preact/hooks';
import type { Picture, PicturedNode } from '../../graph/picture.js';
import { SYMBOL } from '../../graph/layout/slots.js';
import { WHOLE } from '../../graph/stage.js';
import type { Frame } from '../../state/view.js';
import { view } from '../../state/navigation.js';
import { spokenNode, type Sayings } from './sayings.js';

interface Props {
  readonly picture: Picture;
  readonly sayings: Sayings;
  readonly frame: Frame | null;
  /** The one stop that Tab reaches. */
  readonly at: string | null;
  readonly onFocus: (id: string) => void;
  readonly onSelect: (id: string) => void;
}

/** The id of a stop's button. */
export const stopId = (node: string): string => `stop-${node}`;

const SIZE = SYMBOL + 10;

function StopButton({ pictured, label, chosen, reached, onFocus, onSelect }: { readonly pictured: PicturedNode; readonly label: string; readonly chosen: boolean; readonly reached: boolean; readonly onFocus: () => void; readonly onSelect: () => void }) {
  const { node, x, y } = pictured;
  return (
    <li>
      <button
        type="button"
        id={stopId(node.id)}
        class="stop"
        aria-label={label}
        aria-pressed={chosen}
        tabIndex={reached ? 0 : -1}
        style={{ left: `${x - SIZE / 2}px`, top: `${y - SIZE / 2}px`, width: `${SIZE}px`, height: `${SIZE}px` }}
        onFocus={onFocus}
        onClick={onSelect}
      />
    </li>
  );
}

/** The actors of the picture as real buttons over it: what the keyboard and screen readers meet. Pointers reach the picture below. */
export function Stops({ picture, sayings, frame, at, onFocus, onSelect }: Props) {
  const { zoom, x, y } = frame ?? WHOLE;
  const { actor } = view.value.details;
  // Kept as they are while the picture is only moved.
  const buttons = useMemo(() => picture.nodes.map((pictured) => {
    const { id } = pictured.node;
    return (
      <StopButton key={id} pictured={pictured} label={spokenNode(sayings, pictured.node)} chosen={id === actor} reached={id === at} onFocus={() => onFocus(id)} onSelect={() => onSelect(id)} />
    );
  }), [picture, sayings, at, actor]);
  return (
    <ul class="stops" style={{ transform: `translate(${x}px, ${y}px) scale(${zoom})` }}>
      {buttons}
    </ul>
  );
}
