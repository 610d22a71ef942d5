import { language } from '../../state/navigation.js';
import { writtenDay } from '../../texts/dates.js';
import { texts } from '../../texts/texts.js';
import type { ShownFinding } from './shown-finding.js';

/** That somebody knows of a finding and wants it so: who, why, until when, and whether it still applies. */
export function AcceptanceNote({ acceptance }: { readonly acceptance: ShownFinding['acceptance'] }) {
  if (acceptance === null) return null;
  const { findings } = texts.value;
  const { why, by, acceptedAt, until, applies } = acceptance;
  const day = (date: string): string => writtenDay(date, language.value);
  const more = [findings.acceptedBy(by, day(acceptedAt)), ...(until ? [findings.acceptedUntil(day(until))] : []), ...(applies ? [] : [findings.lapsed])];
  return (
    <p class="finding__acceptance">
      <b>{findings.accepted}:</b> <span lang="de">{why}</span> <span class="quiet">({more.join('; ')})</span>
    </p>
  );
}
