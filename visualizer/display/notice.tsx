import type { ComponentChildren } from 'preact';

export type Tone = 'info' | 'warning' | 'danger';

/** A box that tells something; `role="alert"` only where it interrupts what people do. */
export function Notice({ tone, title, children }: { readonly tone: Tone; readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class={`kern-alert kern-alert--${tone} notice`} role={tone === 'danger' ? 'alert' : undefined}>
      <div class="kern-alert__header">
        <span class={`kern-icon kern-icon--${tone}`} aria-hidden="true" />
        <p class="kern-title">{title}</p>
      </div>
      {children && <div class="kern-alert__body">{children}</div>}
    </div>
  );
}

/** What is shown instead of nothing. */
export function Empty({ text, children }: { readonly text: string; readonly children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="kern-body">{text}</p>
      {children}
    </div>
  );
}
