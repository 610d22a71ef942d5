import type { Day, Instant } from '../../domain/model/time.js';

const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day that an instant falls on in Germany. */
export function dayInBerlin(instant: Instant): Day {
  return BERLIN.format(new Date(instant));
}
