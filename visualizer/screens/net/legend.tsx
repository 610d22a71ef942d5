import { GroupSymbol, LookSymbol } from '../../display/symbols.js';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../display/button.js';
import { HIDDEN_AT_FIRST, IDLE_KEY, IDLE_LABEL, switched } from '../../legend/entries.js';
import { KIND_GROUPS } from '../../legend/kind-groups.js';
import { STATEMENT_LOOKS } from '../../legend/statement-looks.js';
import { announce } from '../../state/announcement.js';
import { adjust, view } from '../../state/navigation.js';
import { inWords, texts } from '../../texts/texts.js';

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly title?: string;
  readonly symbol: ComponentChildren;
}

/** Switches an entry on or off, and says so. */
function toggle(key: string, label: string, on: boolean): void {
  const { net } = texts.value;
  adjust({ hidden: switched(view.value.details.hidden, key) });
  announce(on ? net.shown(label) : net.hiddenNow(label));
}

function EntryBox({ entry, count, on }: { readonly entry: Entry; readonly count: number; readonly on: boolean }) {
  return (
    <li>
      <label class="legend__entry" title={entry.title}>
        <input type="checkbox" checked={on} onChange={(event) => toggle(entry.key, entry.label, event.currentTarget.checked)} />
        {entry.symbol}
        <span class="legend__label">{entry.label}</span>
        <span class="legend__count">{count}</span>
      </label>
    </li>
  );
}

function Entries({ title, entries, counts }: { readonly title: string; readonly entries: readonly Entry[]; readonly counts: ReadonlyMap<string, number> }) {
  const hidden = view.value.details.hidden ?? HIDDEN_AT_FIRST;
  const present = entries.filter(({ key }) => counts.has(key) || hidden.includes(key) !== HIDDEN_AT_FIRST.includes(key));
  return (
    <fieldset class="legend__part">
      <legend>{title}</legend>
      <ul>{present.map((entry) => <EntryBox key={entry.key} entry={entry} count={counts.get(entry.key) ?? 0} on={!hidden.includes(entry.key)} />)}</ul>
    </fieldset>
  );
}

const actorEntries = (): readonly Entry[] => [
  ...KIND_GROUPS.map((group) => ({ key: group.key, label: inWords(group.label), symbol: <GroupSymbol group={group} /> })),
  { key: IDLE_KEY, label: inWords(IDLE_LABEL), symbol: <span class="symbol symbol--idle" aria-hidden="true" /> },
];

const statementEntries = (): readonly Entry[] =>
  STATEMENT_LOOKS.map((look) => ({ key: look.key, label: inWords(look.label), title: inWords(look.meaning), symbol: <LookSymbol look={look} /> }));

/** The key of the picture, which is its filter: what looks how, how many there are, and whether it is shown. Folds itself up when something is chosen. */
export function Legend({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const { net } = texts.value;
  const { hidden, actor, statement } = view.value.details;
  const chosen = actor !== null || statement !== null;
  const [open, setOpen] = useState(!chosen);
  useEffect(() => setOpen(!chosen), [chosen]);
  return (
    <section class="legend" aria-labelledby="legend-title" data-region>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary><h2 class="kern-heading-small" id="legend-title">{net.legend}</h2></summary>
        <p class="legend__hint">{net.legendHint}</p>
        <Entries title={net.actors} entries={actorEntries()} counts={counts} />
        <Entries title={net.statements} entries={statementEntries()} counts={counts} />
        <div class="legend__tools">
          {hidden?.length !== 0 && <Button look="tertiary" class="button--small" onClick={() => adjust({ hidden: [] })}>{net.all}</Button>}
          {hidden !== null && <Button look="tertiary" class="button--small" onClick={() => adjust({ hidden: null })}>{net.reset}</Button>}
        </div>
      </details>
    </section>
  );
}
