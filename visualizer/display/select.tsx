import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** An empty value is the choice of nothing. */
  readonly onChoose: (value: string) => void;
  readonly class?: string;
  /** Options, or groups of them. */
  readonly children: ComponentChildren;
}

/** A labelled field in which one of several things is chosen. */
export function Select({ id, label, value, onChoose, class: more = '', children }: Props) {
  return (
    <div class={`kern-form-input ${more}`}>
      <label class="kern-label" for={id}>{label}</label>
      <div class="kern-form-input__select-wrapper">
        <select class="kern-form-input__select" id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>{children}</select>
      </div>
    </div>
  );
}
