import { absenceReason } from '../../../schema/vocabulary/absence-reason.js';
import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { GhostSymbol } from '../../display/symbols.js';
import { addressOf } from '../../state/navigation.js';
import { labelOf, texts } from '../../texts/texts.js';
import { softly } from '../../texts/soft-hyphens.js';
import { MiniKey } from './mini-key.js';
import type { MiniNet } from './mini-net.js';
import { MiniPicture } from './mini-picture.js';
import { TILE_PLACES } from './tile-places.js';

/** How often there is none, by the reason. */
function absences({ absences: reasons }: MiniNet): readonly string[] {
  return [...new Set(reasons)].map((reason) => texts.value.findings.times(reasons.filter((other) => other === reason).length, labelOf(absenceReason, reason)));
}

function Tile({ net, row, column }: { readonly net: MiniNet; readonly row: number; readonly column: number }) {
  const { germany } = texts.value;
  return (
    <li class={`tile tile--row-${row} tile--column-${column}`}>
      <a href={addressOf({ room: 'land', land: net.code, tab: 'befunde' })}>
        <span class="tile__name"><b>{net.code}</b> {softly(labelOf(federalStateCode, net.code))}</span>
        <MiniPicture net={net} />
        <span class="tile__facts">
          {net.pairs.length > 0 ? germany.pairs(net.pairs.length) : germany.noPairs}
          {absences(net).map((words) => <span key={words} class="tile__absent"><GhostSymbol /> {words}</span>)}
        </span>
      </a>
    </li>
  );
}

/** The sixteen Länder in their grid, with the key in the corner that the map leaves free. */
export function Tiles({ nets }: { readonly nets: readonly MiniNet[] }) {
  return (
    <div class="tiles">
      <ul class="tiles__grid" aria-label={texts.value.germany.tiles}>
        {TILE_PLACES.flatMap(({ code, row, column }) => {
          const net = nets.find((candidate) => candidate.code === code);
          return net ? [<Tile key={code} net={net} row={row} column={column} />] : [];
        })}
      </ul>
      <MiniKey />
    </div>
  );
}
