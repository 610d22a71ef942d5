import { ScreenHeading } from '../../display/heading.js';
import { softly } from '../../texts/soft-hyphens.js';

/** A page of headed paragraphs. */
export function TextPage({ title, sections }: { readonly title: string; readonly sections: readonly (readonly [string, string])[] }) {
  return (
    <>
      <ScreenHeading title={title} />
      <div class="text-page">
        {sections.map(([heading, text]) => (
          <section key={heading}>
            <h2 class="kern-heading-small">{heading}</h2>
            <p class="kern-body">{softly(text)}</p>
          </section>
        ))}
      </div>
    </>
  );
}
