import type { KeyboardEventHandler } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Listbox } from './listbox.js';
import { nextOption, optionsIn, type Option, type OptionGroup } from './option.js';

interface Props {
  /** Begins the ids of the parts. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly listLabel: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly OptionGroup[];
  /** Told instead of options: nothing found, or searching failed. */
  readonly message: string;
  readonly onChoose: (option: Option) => void;
  readonly hiddenLabel?: boolean;
}

/**
 * An editable combobox with a list, after the ARIA Authoring Practices: the focus stays in the field, arrows move
 * through the list, Enter chooses (the first one when none is marked), Escape closes, then empties.
 */
export function Combobox({ id, label, hint, listLabel, text, onText, groups, message, onChoose, hiddenLabel }: Props) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const options = optionsIn(groups);
  const shown = open && (options.length > 0 || message !== '');
  const marked = options.find((option) => option.id === active);

  useEffect(() => setActive(null), [text]);
  useEffect(() => {
    if (marked) document.getElementById(`${id}-${marked.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [marked?.id]);

  const choose = (option: Option): void => {
    setOpen(false);
    setActive(null);
    onChoose(option);
  };
  const move = (by: 1 | -1): void => {
    setOpen(true);
    setActive(nextOption(options, active, by)?.id ?? null);
  };
  const leave = (): void => {
    if (shown) setOpen(false);
    else onText('');
    setActive(null);
  };
  const actions = new Map<string, () => void>([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Escape', leave],
    ['Enter', () => {
      const option = marked ?? options[0];
      if (shown && option) choose(option);
    }],
  ]);
  const onKeyDown: KeyboardEventHandler<HTMLInputElement> = (event) => {
    const action = actions.get(event.key);
    if (!action || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.altKey && event.key === 'ArrowDown') setOpen(true);
    else action();
  };

  return (
    <div class="combobox kern-form-input" onFocusOut={(event) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
    }}>
      <label class={hiddenLabel ? 'kern-sr-only' : 'kern-label'} for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        class="kern-form-input__input"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={marked ? `${id}-${marked.id}` : undefined}
        aria-describedby={`${id}-hint`}
        placeholder={hint}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <span class="kern-sr-only" id={`${id}-hint`}>{hint}</span>
      <Listbox id={id} label={listLabel} groups={groups} active={marked?.id ?? null} open={shown} message={options.length === 0 ? message : ''} onChoose={choose} />
    </div>
  );
}
