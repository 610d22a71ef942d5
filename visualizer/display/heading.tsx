import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a screen: takes the focus when the screen is entered, also when it comes after its answer. */
export function ScreenHeading({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.localName === 'main') heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="screen-heading">
      <h1 class="kern-heading-large" ref={heading} tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
}
