import type { StatementKey } from '../legend/statement-looks.js';
import type { Box, Point } from './layout/geometry.js';
import type { Joint, Line } from './lines.js';
import type { NetNode } from './net.js';

export interface PicturedNode extends Point {
  readonly node: NetNode;
  readonly group: string;
  readonly lines: readonly string[];
  /** Findings shown that it has a part in, which mark its symbol. */
  readonly findings: readonly StatementKey[];
  /** Statements about it alone: they have no line. */
  readonly alone: readonly string[];
  /** Sets a label of odd width between two pixels, so that its letters lie on whole ones and stay sharp. */
  readonly shift: number;
}

export interface PicturedLine extends Line {
  readonly bend: number;
}

export interface PicturedJoint extends Joint, Point {}

/** The word at a statement's line. */
export interface PicturedWord extends Point {
  readonly statement: string;
  readonly look: StatementKey;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface PicturedBand extends Box {
  readonly level: string;
}

/** Where everything of a net stands, in pixels at natural size. */
export interface Picture {
  readonly nodes: readonly PicturedNode[];
  readonly lines: readonly PicturedLine[];
  readonly joints: readonly PicturedJoint[];
  readonly words: readonly PicturedWord[];
  readonly bands: readonly PicturedBand[];
  readonly width: number;
  readonly height: number;
}

export const EMPTY_PICTURE: Picture = { nodes: [], lines: [], joints: [], words: [], bands: [], width: 0, height: 0 };
