import type { Frame } from '../state/view.js';
import type { Engine } from './engine.js';
import type { Point } from './layout/geometry.js';
import { paneFor, sightOf, watchSight, type Pane, type Sight } from './pane.js';
import { WHOLE } from './stage.js';

export const isWhole = ({ zoom, x, y }: Frame): boolean => zoom === WHOLE.zoom && x === WHOLE.x && y === WHOLE.y;

/**
 * The renderer's view of a picture: of a very tall one only the part that is in sight is drawn, as a canvas of its full
 * height would be slow to draw and larger than browsers allow. Frames count from the corner of the whole picture.
 */
export class PanedView {
  private pane: Pane | null = null;
  private readonly whole: HTMLElement;
  /** Stops following what is in sight. */
  readonly leave: () => void;

  /** Of a renderer that draws into an element, which lies in one as large as the whole picture. */
  constructor(private readonly cy: Engine, private readonly host: HTMLElement) {
    this.whole = host.parentElement ?? host;
    this.leave = watchSight(this.whole, (sight) => this.follow(sight));
  }

  /** How the picture is moved, and by what it is being dragged at the moment. */
  frame(by: Point = { x: 0, y: 0 }): Frame {
    const { x, y } = this.cy.pan();
    return { zoom: Number(this.cy.zoom().toFixed(2)), x: Math.round(x + by.x), y: Math.round(y + by.y + this.top) };
  }

  frameTo({ zoom, x, y }: Frame): void {
    this.cy.viewport({ zoom, pan: { x, y: y - this.top } });
  }

  /** Takes in that the picture has another size. */
  fit(): void {
    this.follow(sightOf(this.whole));
    this.cy.resize();
  }

  private get top(): number {
    return this.pane?.top ?? 0;
  }

  private follow(sight: Sight): void {
    const [before, pane] = [this.top, paneFor(this.whole.clientHeight, sight, this.pane)];
    if (pane.top === this.pane?.top && pane.height === this.pane.height) return;
    this.pane = pane;
    this.host.style.top = `${pane.top}px`;
    this.host.style.height = `${pane.height}px`;
    this.cy.resize();
    this.cy.panBy({ x: 0, y: before - pane.top });
  }
}
