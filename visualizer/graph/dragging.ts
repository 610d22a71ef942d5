import type { Point } from './layout/geometry.js';

/** A pointer that has moved by less than this, in pixels, was meant as a click. */
const CLICK = 4;

/** What is done while something is dragged; distances in pixels from where the pointer went down. */
interface Dragged {
  /** Whether it may be dragged right now. */
  readonly isMovable: () => boolean;
  readonly move: (by: Point) => void;
  /** The pointer was lifted. */
  readonly drop: (by: Point) => void;
}

/** Follows one pointer from where it goes down on the element until it is lifted, wherever it goes in between. */
export function followDrag(host: HTMLElement, { isMovable, move, drop }: Dragged): void {
  host.addEventListener('pointerdown', (down) => {
    if (down.button !== 0 || !isMovable()) return;
    const leave = new AbortController();
    let moved = false;
    let told = false;
    const own = (event: PointerEvent, act: (by: Point) => void): void => {
      const by = { x: event.clientX - down.clientX, y: event.clientY - down.clientY };
      moved ||= Math.hypot(by.x, by.y) >= CLICK;
      if (event.pointerId === down.pointerId && moved) act(by);
    };
    const end = (event: PointerEvent): void => {
      own(event, drop);
      if (event.pointerId === down.pointerId) leave.abort();
    };
    // Those who listen to the mouse learn that this is no click; looking after every move for what lies below it is of no use to them.
    addEventListener('mousemove', (event) => {
      if (told) event.stopImmediatePropagation();
      told = moved;
    }, { signal: leave.signal, capture: true });
    addEventListener('pointermove', (event) => own(event, move), { signal: leave.signal });
    addEventListener('pointerup', end, { signal: leave.signal });
    addEventListener('pointercancel', end, { signal: leave.signal });
  });
}
