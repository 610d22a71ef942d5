import { HIDDEN_AT_FIRST, IDLE_KEY, switched } from '../../legend/entries.js';
import { adjust, view } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';

/** What the picture leaves out until it is asked for: those who serve the whole country only, what names no Land, and what nobody has documented. */
export function LeftOut({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const { net } = texts.value;
  const { hidden } = view.value.details;
  const told = [[IDLE_KEY, net.idle], ['allgemein', net.general], ['nicht-dokumentiert', net.openLinks]] as const;
  const left = told.filter(([key]) => (hidden ?? HIDDEN_AT_FIRST).includes(key) && counts.has(key));
  if (left.length === 0) return null;
  return (
    <ul class="left-out">
      {left.map(([key, words]) => (
        <li key={key}>
          {words(counts.get(key) ?? 0)}{' '}
          <button type="button" class="link-button" onClick={() => adjust({ hidden: switched(hidden, key) })}>{net.show}</button>
        </li>
      ))}
    </ul>
  );
}
