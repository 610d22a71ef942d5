import type { ComponentChildren } from 'preact';
import type { VerdictLook } from '../legend/verdict-looks.js';
import { softly } from '../texts/soft-hyphens.js';
import { useGridKeys, type Spot } from './use-grid-keys.js';
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

/** What makes a link one of the places of a grid. */
interface Stop {
  readonly tabIndex: number;
  readonly 'data-spot': string;
  readonly onFocus: () => void;
}

export function SignLink({ cell, stop }: { readonly cell: SignCell; readonly stop?: Stop }) {
  return (
    <a class={`field field--${cell.look}`} href={cell.address} aria-current={cell.chosen ? 'true' : undefined} title={cell.title} data-cell={cell.name} {...stop}>
      <VerdictSymbol look={cell.look} />
      <span class="kern-sr-only">{cell.about}: </span>
      <span class="field__word">{softly(cell.word)}</span>
    </a>
  );
}

export interface ColumnHead {
  readonly key: string;
  readonly content: ComponentChildren;
}

/** A row is headed by a link to what it is about. */
export interface RowHead {
  readonly key: string;
  readonly label: string;
  readonly address: string;
}

interface Props {
  readonly title: string;
  readonly corner: string;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly RowHead[];
  /** Undefined where there is nothing to say. */
  readonly cellAt: (row: number, column: number) => SignCell | undefined;
  /** The cell that the tab key reaches first; -1 for the first one. */
  readonly start: Spot;
  readonly class?: string;
}

/** A table of signs as a grid: one tab stop, arrow keys inside, also to the heads of the rows; it moves sideways in its frame where it does not fit. */
export function SignGrid({ title, corner, columns, rows, cellAt, start, class: more = '' }: Props) {
  const keys = useGridKeys({ rows: rows.length, columns: columns.length + 1 }, { row: Math.max(0, start.row), column: Math.max(0, start.column) + 1 });
  const stopAt = (spot: Spot) => ({ tabIndex: keys.tabIndexOf(spot), 'data-spot': `${spot.row} ${spot.column}`, onFocus: () => keys.onFocus(spot) });
  return (
    <div class="matrix__frame" data-region>
      <table class={`matrix matrix--fields ${more}`} role="grid" aria-label={title} onKeyDown={keys.onKeyDown}>
        <thead>
          <tr><th scope="col">{corner}</th>{columns.map(({ key, content }) => <th key={key} scope="col" class="matrix__kind">{content}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, address }, row) => (
            <tr key={key}>
              <th scope="row"><a class="kern-link kern-link--small" href={address} {...stopAt({ row, column: 0 })}>{softly(label)}</a></th>
              {columns.map((column, index) => {
                const cell = cellAt(row, index);
                return <td key={column.key} class="matrix__cell">{cell && <SignLink cell={cell} stop={stopAt({ row, column: index + 1 })} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
