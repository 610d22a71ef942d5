import { texts } from '../texts/texts.js';

/** An internet address, called by its host; what is no web address stays text. */
export function WebsiteLink({ href }: { readonly href: string }) {
  return <ExternalLink href={href}>{URL.canParse(href) ? new URL(href).hostname : href}</ExternalLink>;
}

/** A link out of the application, told as such. Only web addresses become links. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: string }) {
  if (!/^https?:\/\//.test(href)) return <span>{children}</span>;
  return (
    <a class="kern-link kern-link--no-visited-state link-out" href={href} rel="noreferrer noopener">
      {children}
      <span class="kern-icon kern-icon--open-in-new kern-icon--small" aria-hidden="true" />
      <span class="kern-sr-only"> ({texts.value.newWindow})</span>
    </a>
  );
}
