import { useState } from 'preact/hooks';

/** A place in a table of cells, counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

const within = (value: number, count: number): number => Math.min(Math.max(value, 0), Math.max(count - 1, 0));

/** Where a key leads, as the ARIA practices for grids say; null for any other key. */
export function spotAfter(key: string, ctrl: boolean, { from, size }: { readonly from: Spot; readonly size: Size }): Spot | null {
  const to = (row: number, column: number): Spot => ({ row: within(row, size.rows), column: within(column, size.columns) });
  switch (key) {
    case 'ArrowLeft':
      return to(from.row, from.column - 1);
    case 'ArrowRight':
      return to(from.row, from.column + 1);
    case 'ArrowUp':
      return to(from.row - 1, from.column);
    case 'ArrowDown':
      return to(from.row + 1, from.column);
    case 'Home':
      return to(ctrl ? 0 : from.row, 0);
    case 'End':
      return to(ctrl ? size.rows - 1 : from.row, size.columns - 1);
    default:
      return null;
  }
}

interface GridKeys {
  /** 0 for the one cell that the tab key reaches. */
  readonly tabIndexOf: (spot: Spot) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => void;
  readonly onFocus: (spot: Spot) => void;
}

/** One tab stop for a whole table of links; the arrow keys go from cell to cell. */
export function useGridKeys(size: Size, start: Spot): GridKeys {
  const [spot, setSpot] = useState(start);
  const current = { row: within(spot.row, size.rows), column: within(spot.column, size.columns) };
  return {
    tabIndexOf: ({ row, column }) => (row === current.row && column === current.column ? 0 : -1),
    onFocus: setSpot,
    onKeyDown: (event) => {
      const next = spotAfter(event.key, event.ctrlKey, { from: current, size });
      if (next === null || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>(`[data-spot="${next.row} ${next.column}"]`)?.focus();
    },
  };
}
