import { LookSymbol } from '../../display/symbols.js';
import { lookOf } from '../../legend/statement-looks.js';
import { inWords, texts } from '../../texts/texts.js';
import type { Presence } from './mini-net.js';
import { MINI, MINI_PLACES, type MiniPlace } from './mini-places.js';
import { MiniSymbol } from './mini-picture.js';

/** The tile with the name of every place. */
function NamedPlaces() {
  return (
    <ol class="mini-key__places">
      {MINI_PLACES.map((place) => (
        <li key={place.key} class="mini-key__place" style={{ left: `${(place.x / MINI.width) * 100}%`, top: `${(place.y / MINI.height) * 100}%` }}>
          <svg class="symbol" viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true" focusable="false"><MiniSymbol place={place} presence="land" /></svg>
          <span>{inWords(place.label)}</span>
        </li>
      ))}
    </ol>
  );
}

const SIGNS: readonly Presence[] = ['land', 'federal', 'absent', 'none'];

export function MiniKey() {
  const { germany } = texts.value;
  const words = new Map<Presence, string>([['land', germany.present], ['federal', germany.federal], ['absent', germany.none], ['none', germany.notListed]]);
  const sample = MINI_PLACES[0] as MiniPlace;
  return (
    <section class="mini-key" aria-labelledby="mini-key-title">
      <h2 class="kern-heading-small" id="mini-key-title">{germany.key}</h2>
      <NamedPlaces />
      <ul class="mini-key__signs" aria-label={germany.signs}>
        {SIGNS.map((sign) => (
          <li key={sign}>
            <svg class="symbol" viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true" focusable="false"><MiniSymbol place={sample} presence={sign} /></svg>
            {words.get(sign)}
          </li>
        ))}
        <li><LookSymbol look={lookOf('belegt')} /> {germany.line}</li>
      </ul>
    </section>
  );
}
