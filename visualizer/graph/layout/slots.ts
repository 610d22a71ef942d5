import type { Box, Point } from './geometry.js';
import { around } from './geometry.js';

/** Sizes in pixels of the picture at its natural size. */
export const SYMBOL = 34;
export const LINE_HEIGHT = 15;
/** What a column takes at least; in a narrow picture less, so that two of them stand side by side. */
const COLUMN = { wide: 140, narrow: 126 };
/** What a label leaves free of its column. */
const LABEL_GAP = 8;
/** A label is no wider than this, however wide its column. */
export const WIDEST_LABEL = 140;
/** Odd columns stand lower, so that a line along a row passes between symbols. */
export const STAGGER = 22;
export const ROW_GAP = 34;
export const BAND_GAP = 10;
/** Room for a band's name: beside it when the picture is wide, above it when narrow. */
export const NAME_WIDTH = 92;
export const NAME_HEIGHT = 36;
export const NARROW = 560;

/** The places of a lane: a grid whose rows are as high as their highest label. */
export interface Grid {
  readonly columns: number;
  readonly left: number;
  readonly columnWidth: number;
}

export function gridFor(width: number): Grid {
  const left = width < NARROW ? 0 : NAME_WIDTH;
  const columns = Math.max(1, Math.floor((width - left) / (width < NARROW ? COLUMN.narrow : COLUMN.wide)));
  return { columns, left, columnWidth: (width - left) / columns };
}

export function labelWidth({ columnWidth }: Grid): number {
  return Math.min(WIDEST_LABEL, columnWidth - LABEL_GAP);
}

export function columnX({ left, columnWidth }: Grid, column: number): number {
  return Math.round(left + (column + 0.5) * columnWidth);
}

export const labelHeight = (lines: number): number => lines * LINE_HEIGHT + 4;

/** What a node covers: its symbol with its label below. */
export function footprint({ x, y }: Point, lines: number, labelWidth: number): Box {
  const symbol = around({ x, y }, SYMBOL + 6, SYMBOL + 6);
  const half = Math.max(labelWidth / 2 + 2, (SYMBOL + 6) / 2);
  return { left: x - half, right: x + half, top: symbol.top, bottom: symbol.bottom + labelHeight(lines) };
}
