import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Picture } from '../../graph/picture.js';
import { PaperPicture } from './paper-picture.js';

/** Calls just before the page is laid out for paper, and when it is back on the screen. */
function watchPaper(print: () => void, clear: () => void): () => void {
  const leave = new AbortController();
  const media = matchMedia('print');
  const read = (): void => (media.matches ? print() : clear());
  read();
  media.addEventListener('change', read, { signal: leave.signal });
  addEventListener('beforeprint', print, { signal: leave.signal });
  addEventListener('afterprint', read, { signal: leave.signal });
  return () => leave.abort();
}

/**
 * The picture for the printer, made when it is asked for: the screen does without, and would have to keep thousands of
 * lines that nobody sees. It is rendered by itself because the printer does not wait.
 */
export function Paper({ picture }: { readonly picture: Picture }) {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = paper;
    if (!current) return undefined;
    return watchPaper(() => render(<PaperPicture picture={picture} />, current), () => render(null, current));
  }, [picture]);
  return <div class="picture__paper" ref={paper} />;
}
