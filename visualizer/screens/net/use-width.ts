import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * The element's width in whole pixels; 0 until it is known. Small changes, as a scroll bar makes them, and
 * being hidden, as on paper, count for nothing.
 */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const read = (): void => {
      const now = Math.floor(element.clientWidth);
      setWidth((before) => (now === 0 || Math.abs(before - now) < 4 ? before : now));
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, []);
  return width;
}
