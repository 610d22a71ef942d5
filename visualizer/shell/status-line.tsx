import { announcement } from '../state/announcement.js';
import { texts } from '../texts/texts.js';

/** The one polite status line; it stays in the page so that screen readers watch it. */
export function StatusLine() {
  return (
    <p class="status-line" role="status" aria-live="polite" aria-label={texts.value.status.label}>{announcement.value}</p>
  );
}
