/** The part of a tall picture that is drawn: so far from its upper edge, so high; in pixels. */
export interface Pane {
  readonly top: number;
  readonly height: number;
}

/** What is in sight of something in a window: from where to where, counted from its upper edge. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/** So much is drawn beyond what is in sight, so that scrolling does not meet an empty place at once. */
const MARGIN = 300;

/**
 * The part to draw of a picture of this height: all of it if it is hardly higher than the window, else what is in sight
 * with a margin. The present part is kept as long as it holds all that is in sight.
 */
export function paneFor(height: number, sight: Sight, present: Pane | null): Pane {
  const most = Math.round(sight.bottom - sight.top) + 2 * MARGIN;
  if (height <= most) return { top: 0, height };
  const [first, last] = [Math.max(0, sight.top), Math.min(height, sight.bottom)];
  if (present?.height === most && present.top + most <= height && (last <= first || (present.top <= first && last <= present.top + most))) return present;
  return { top: Math.round(Math.max(0, Math.min(height - most, sight.top - MARGIN))), height: most };
}

/** What is in sight of an element now. */
export function sightOf(element: HTMLElement): Sight {
  const top = -element.getBoundingClientRect().top;
  return { top, bottom: top + innerHeight };
}

/** Tells whenever what is in sight of an element may be another. Returns how to stop. */
export function watchSight(element: HTMLElement, onSight: (sight: Sight) => void): () => void {
  const leave = new AbortController();
  const tell = (): void => onSight(sightOf(element));
  addEventListener('scroll', tell, { passive: true, signal: leave.signal });
  const observer = new ResizeObserver(tell);
  observer.observe(document.documentElement);
  return () => {
    leave.abort();
    observer.disconnect();
  };
}
