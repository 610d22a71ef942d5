import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { softly } from '../texts/soft-hyphens.js';

interface Props {
  readonly title: string;
  /** The language of the title, where it is not that of the page. */
  readonly lang?: string;
  readonly children?: ComponentChildren;
}

/** The heading of a screen: takes the focus when the screen is entered, also when it comes after its answer. */
export function ScreenHeading({ title, lang, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.localName === 'main') heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="screen-heading">
      <h1 class="kern-heading-large" lang={lang} ref={heading} tabIndex={-1}>{softly(title)}</h1>
      {children}
    </div>
  );
}
