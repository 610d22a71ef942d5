import { useRef } from 'preact/hooks';
import { Button } from '../../display/button.js';
import { announce } from '../../state/announcement.js';
import { texts } from '../../texts/texts.js';
import { contributionLetter, mailAddress, type Asking } from './contribution-text.js';

/** Copies; where the browser does not allow it, the text is marked for the hand to do it. */
async function copy(field: HTMLTextAreaElement): Promise<void> {
  const words = texts.value.overview.contribution;
  try {
    await navigator.clipboard.writeText(field.value);
    announce(words.copied);
  } catch {
    field.select();
    announce(words.marked);
  }
}

/** The way to say what one knows: a prepared letter to copy or to send. */
export function Contribution({ asking }: { readonly asking: Asking }) {
  const words = texts.value.overview.contribution;
  const field = useRef<HTMLTextAreaElement>(null);
  const letter = contributionLetter(asking);
  return (
    <details class="contribution">
      <summary><h3 class="contribution__title">{words.title}</h3></summary>
      <p class="kern-body">{words.lead}</p>
      <label class="kern-label" for="contribution-text">{words.text}</label>
      <textarea class="contribution__text" id="contribution-text" ref={field} readOnly rows={12} value={`${letter.subject}\n\n${letter.body}`} />
      <div class="contribution__actions">
        <Button look="primary" onClick={() => field.current && void copy(field.current)}>{words.copy}</Button>
        <a class="kern-link" href={mailAddress(letter)}>{words.mail}</a>
      </div>
    </details>
  );
}
