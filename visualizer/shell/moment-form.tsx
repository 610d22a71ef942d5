import type { SubmitEventHandler } from 'preact';
import { announce } from '../state/announcement.js';
import { addressWith, go, language, view } from '../state/navigation.js';
import { Button } from '../display/button.js';
import { writtenDay } from '../texts/dates.js';
import { texts } from '../texts/texts.js';

function DayField({ name, label, value, optional }: { readonly name: string; readonly label: string; readonly value: string; readonly optional?: string }) {
  return (
    <div class="kern-form-input">
      <label class="kern-label" for={`moment-${name}`}>
        {label}
        {optional && <span class="kern-label__optional"> – {optional}</span>}
      </label>
      <input class="kern-form-input__input" id={`moment-${name}`} name={name} type="date" value={value} min="1900-01-01" max="2200-12-31" />
    </div>
  );
}

/** What stands in a field of the form. */
function entered(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}

/** Sets the two dates of the view: the day that is shown, and what was known by when. */
export function MomentForm({ validAt, close }: { readonly validAt: string; readonly close: () => void }) {
  const { moment } = texts.value;
  const apply: SubmitEventHandler<HTMLFormElement> = (event) => {
    event.preventDefault();
    const valid = entered(event.currentTarget, 'valid');
    const known = entered(event.currentTarget, 'known');
    go(addressWith({ validAt: valid || null, knownAt: known ? `${known}T23:59:59Z` : null }));
    announce(valid ? moment.applied(writtenDay(valid, language.value)) : moment.wasReset);
    close();
  };
  const reset = (): void => {
    go(addressWith({ validAt: null, knownAt: null }));
    announce(moment.wasReset);
    close();
  };
  return (
    <form class="moment-form" id="moment-form" onSubmit={apply}>
      <DayField name="valid" label={moment.validLabel} value={validAt} />
      <DayField name="known" label={moment.knownLabel} value={view.value.details.knownAt?.slice(0, 10) ?? ''} optional={moment.optional} />
      <div class="moment-form__actions">
        <Button type="submit" look="primary">{moment.apply}</Button>
        <Button look="tertiary" onClick={reset}>{moment.reset}</Button>
      </div>
    </form>
  );
}
