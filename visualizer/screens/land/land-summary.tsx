import type { LandSummaryQuery } from '../../api/generated/operations.js';
import { texts } from '../../texts/texts.js';

/** What is documented for the Land, in sentences: the first one at once, the others when they are asked for. */
export function LandSummary({ sentences }: { readonly sentences: LandSummaryQuery['federalState']['summary'] }) {
  const [first, ...others] = sentences;
  return (
    <div class="summary">
      <p class="kern-body">{first?.text}</p>
      {others.length > 0 && (
        <details class="folded">
          <summary>{texts.value.land.summary}</summary>
          <ul class="summary__sentences">{others.map(({ text }) => <li key={text}>{text}</li>)}</ul>
        </details>
      )}
    </div>
  );
}
