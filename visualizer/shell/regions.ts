/** The regions of the page that F6 goes through, in document order. */
const REGIONS = '[data-region]';
const FOCUSABLE = 'a[href], button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), select, summary, [tabindex="0"]';

function visible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

/** Gives the focus to an element that takes none by itself. */
export function focusOn(element: HTMLElement, options?: FocusOptions): void {
  if (!element.matches(FOCUSABLE)) element.tabIndex = -1;
  element.focus(options);
}

/** Moves the focus into the next region, or the previous one; round at the ends. */
export function goToRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter(visible);
  const present = regions.findIndex((region) => region.contains(document.activeElement));
  const start = present === -1 && by === -1 ? 0 : present;
  const region = regions[(start + by + regions.length) % regions.length];
  if (region) focusOn([...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(visible) ?? region);
}

/** F6 and Shift+F6 anywhere on the page. Returns how to stop. */
export function followRegionKey(): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    goToRegion(event.shiftKey ? -1 : 1);
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
