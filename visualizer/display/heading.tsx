import type { ComponentChildren } from 'preact';

/** The heading of a screen: takes the focus when the screen is entered. */
export function ScreenHeading({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="screen-heading">
      <h1 class="kern-heading-large" tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
}
