import type { Frame } from '../state/view.js';
import type { Picture } from './picture.js';

/** What is pointed out in a picture. */
export interface Marks {
  readonly actor: string | null;
  readonly statement: string | null;
}

/** What people do with the pointer. */
export interface StageEvents {
  readonly onActor: (id: string) => void;
  readonly onStatement: (id: string) => void;
  readonly onNothing: () => void;
  /** The picture was moved or enlarged; null: it is whole again. */
  readonly onFrame: (frame: Frame | null) => void;
}

/** A place where a picture is drawn: all that the screens know of the renderer. */
export interface Stage {
  readonly show: (picture: Picture, marks: Marks) => void;
  readonly mark: (marks: Marks) => void;
  /** Reads the page's colours again. */
  readonly recolour: () => void;
  readonly frameTo: (frame: Frame | null) => void;
  readonly zoomBy: (factor: number) => void;
  readonly close: () => void;
}

export const WHOLE: Frame = { zoom: 1, x: 0, y: 0 };
export const SMALLEST = 0.3;
export const LARGEST = 4;
