/** The level of headings inside a profile: below the page's own name, or below a card's. */
export type HeadingLevel = 2 | 4;

export function ProfileHeading({ level, children }: { readonly level: HeadingLevel; readonly children: string }) {
  const Tag = level === 2 ? 'h2' : 'h4';
  return <Tag class="kern-title profile__heading">{children}</Tag>;
}
