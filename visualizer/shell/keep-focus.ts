import { focusOn } from './regions.js';

/** Where the focus may go when the element that has it is removed: a region of the page, or its content. */
const HARBOURS = '[data-region], main';

/** The harbours around an element, innermost first. */
function harboursOf(element: Element | null): readonly HTMLElement[] {
  const harbour = element?.closest<HTMLElement>(HARBOURS) ?? null;
  return harbour === null ? [] : [harbour, ...harboursOf(harbour.parentElement)];
}

/**
 * A button that removes itself, such as "Filter zurücksetzen", would leave the focus nowhere, and whoever works with
 * the keyboard at the start of the page. The focus goes to the region around it instead. Returns how to stop.
 */
export function keepFocus(page: HTMLElement): () => void {
  let harbours: readonly HTMLElement[] = [];
  const remember = ({ target }: FocusEvent): void => {
    harbours = harboursOf(target as Element);
  };
  const rescue = (): void => {
    if (document.activeElement !== document.body) return;
    const harbour = harbours.find((candidate) => candidate.isConnected);
    if (harbour) focusOn(harbour, { preventScroll: true });
  };
  const observer = new MutationObserver(rescue);
  observer.observe(page, { childList: true, subtree: true });
  page.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', remember);
  };
}
