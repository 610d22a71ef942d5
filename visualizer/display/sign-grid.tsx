import type { ComponentChildren } from 'preact';
import type { VerdictLook } from '../legend/verdict-looks.js';
import { softly } from '../texts/soft-hyphens.js';
import { useGridKeys } from './use-grid-keys.js';
import { VerdictSymbol } from './verdict-symbol.js';

/** A cell: the sign and the word of what is found, and where more of it stands. */
export interface SignCell {
  readonly look: VerdictLook;
  readonly word: string;
  /** The word with what more there is to say, for the pointer. */
  readonly title: string;
  /** What the cell is about, for those who do not see its row and column. */
  readonly about: string;
  readonly address: string;
  readonly chosen: boolean;
  /** By which others find the cell again. */
  readonly name: string;
}

interface LinkProps {
  readonly cell: SignCell;
  readonly tabIndex?: number;
  readonly spot?: string;
  readonly onFocus?: () => void;
}

export function SignLink({ cell, tabIndex, spot, onFocus }: LinkProps) {
  return (
    <a class={`field field--${cell.look}`} href={cell.address} aria-current={cell.chosen ? 'true' : undefined} title={cell.title} tabIndex={tabIndex} data-spot={spot} data-cell={cell.name} onFocus={onFocus}>
      <VerdictSymbol look={cell.look} />
      <span class="kern-sr-only">{cell.about}: </span>
      <span class="field__word">{softly(cell.word)}</span>
    </a>
  );
}

export interface Head {
  readonly key: string;
  readonly content: ComponentChildren;
}

interface Props {
  readonly title: string;
  readonly corner: string;
  readonly columns: readonly Head[];
  readonly rows: readonly Head[];
  /** Undefined where there is nothing to say. */
  readonly cellAt: (row: number, column: number) => SignCell | undefined;
  readonly start: { readonly row: number; readonly column: number };
  readonly class?: string;
}

/** A table of signs as a grid: one tab stop, arrow keys inside; it moves sideways in its frame where it does not fit. */
export function SignGrid({ title, corner, columns, rows, cellAt, start, class: more = '' }: Props) {
  const keys = useGridKeys({ rows: rows.length, columns: columns.length }, start);
  return (
    <div class="matrix__frame" data-region>
      <table class={`matrix matrix--fields ${more}`} role="grid" aria-label={title} onKeyDown={keys.onKeyDown}>
        <thead>
          <tr><th scope="col">{corner}</th>{columns.map(({ key, content }) => <th key={key} scope="col" class="matrix__kind">{content}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(({ key, content }, row) => (
            <tr key={key}>
              <th scope="row">{content}</th>
              {columns.map((column, index) => {
                const cell = cellAt(row, index);
                const spot = { row, column: index };
                return (
                  <td key={column.key} class="matrix__cell">
                    {cell && <SignLink cell={cell} tabIndex={keys.tabIndexOf(spot)} spot={`${row} ${index}`} onFocus={() => keys.onFocus(spot)} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
