import { Outline } from '../../display/symbols.js';
import { colourName } from '../../legend/colours.js';
import { keyOfPair, lineOf } from './mini-lines.js';
import type { MiniNet, Presence } from './mini-net.js';
import { MINI, MINI_PLACES, placeGroup, type MiniPlace } from './mini-places.js';

const SIZE = 8;

/** One place: filled in the Land, outlined when only nationwide, a dashed ring for "there is none", a dot for nothing. */
export function MiniSymbol({ place, presence }: { readonly place: MiniPlace; readonly presence: Presence }) {
  const group = placeGroup(place);
  const colour = `var(${colourName(group.key)})`;
  if (presence === 'absent') {
    return <circle class="mini__ghost" r="0.85" fill="none" stroke={`var(${colourName('gibt-es-nicht')})`} stroke-width="0.26" stroke-dasharray="0.55 0.34" />;
  }
  if (presence === 'none') return <circle r="0.24" fill={`var(${colourName('quiet')})`} />;
  return (
    <g stroke={colour} stroke-width="0.26">
      <Outline shape={group.shape} fill={presence === 'land' ? colour : `var(${colourName('paper')})`} />
    </g>
  );
}

/** A Land's small network; what it shows stands beside it in words. */
export function MiniPicture({ net }: { readonly net: MiniNet }) {
  return (
    <svg class="mini" viewBox={`0 0 ${MINI.width} ${MINI.height}`} aria-hidden="true" focusable="false">
      {net.pairs.map((pair) => <path key={keyOfPair(pair)} d={lineOf(pair)} fill="none" stroke={`var(${colourName('belegt')})`} stroke-width="1.8" />)}
      {MINI_PLACES.map((place) => (
        <g key={place.key} transform={`translate(${place.x} ${place.y}) scale(${SIZE})`}>
          <MiniSymbol place={place} presence={net.presence.get(place) ?? 'none'} />
        </g>
      ))}
    </svg>
  );
}
