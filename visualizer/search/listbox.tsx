import type { Option, OptionGroup } from './option.js';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  readonly active: string | null;
  readonly open: boolean;
  readonly message: string;
  readonly onChoose: (option: Option) => void;
}

function OptionLine({ id, option, active, onChoose }: { readonly id: string; readonly option: Option; readonly active: boolean; readonly onChoose: (option: Option) => void }) {
  return (
    <li
      id={`${id}-${option.id}`}
      role="option"
      aria-selected={active}
      class={`listbox__option${active ? ' listbox__option--active' : ''}`}
      // The field keeps the focus: pressing must not take it away before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option)}
    >
      <span>{option.label}</span>
      {option.detail && <span class="listbox__detail">{option.detail}</span>}
    </li>
  );
}

/** The list below a combobox; it is always there, so that the field's reference to it holds. */
export function Listbox({ id, label, groups, active, open, message, onChoose }: Props) {
  return (
    <div class="listbox" hidden={!open}>
      {message && <p class="listbox__message">{message}</p>}
      <ul id={`${id}-list`} role="listbox" aria-label={label}>
        {groups.filter(({ options }) => options.length > 0).map((group) => (
          <li key={group.key} role="presentation">
            <ul role="group" aria-labelledby={`${id}-group-${group.key}`}>
              <li role="presentation" id={`${id}-group-${group.key}`} class="listbox__group">{group.label}</li>
              {group.options.map((option) => <OptionLine key={option.id} id={id} option={option} active={option.id === active} onChoose={onChoose} />)}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
