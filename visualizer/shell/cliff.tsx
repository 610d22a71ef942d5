import { federalStateCode, type FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { CliffDocument } from '../api/generated/operations.js';
import type { TurningDay } from '../state/days.js';
import { useAnswer } from '../state/loading.js';
import { addressWith, asOf, language } from '../state/navigation.js';
import { writtenDay } from '../texts/dates.js';
import { labelOf, spoken, texts } from '../texts/texts.js';

interface Props {
  readonly cliff: TurningDay;
  readonly land: FederalStateCode | null;
  /** The pattern that ends on that day. */
  readonly pattern: string | null;
}

/** What of a Land ends with it, and what of the pattern is not documented any more. */
function InLand({ cliff, land, pattern }: { readonly cliff: TurningDay; readonly land: FederalStateCode; readonly pattern: string }) {
  const { loaded } = useAnswer(CliffDocument, { land, at: asOf.value, date: cliff.day, pattern, language: spoken.value });
  const { clock } = texts.value;
  if (loaded.state !== 'ready') return null;
  const { endingCount, noLongerPresent } = loaded.answer.federalState.cliff;
  return (
    <details class="folded">
      <summary>{clock.inLand(labelOf(federalStateCode, land), endingCount, noLongerPresent.length)}</summary>
      <ul class="statements">{noLongerPresent.map(({ key, text }) => <li key={key}>{text}</li>)}</ul>
    </details>
  );
}

/** The day on which most ends, as a sentence, with a way to the day before and to the day itself. */
export function Cliff({ cliff, land, pattern }: Props) {
  const { clock } = texts.value;
  const written = writtenDay(cliff.day, language.value);
  return (
    <div class="cliff">
      <p class="kern-body">
        <b>{clock.cliff(pattern !== null, written)}</b> {land === null && clock.ending(cliff.end)} <a class="kern-link" href={addressWith({ validAt: cliff.day })}>{clock.goTo(written)}</a>
      </p>
      {land !== null && pattern !== null && <InLand cliff={cliff} land={land} pattern={pattern} />}
    </div>
  );
}
