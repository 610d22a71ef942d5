import { computed, signal } from '@preact/signals';
import { formatAddress, parseAddress } from './address.js';
import { NO_DETAILS, type Details, type Path, type View } from './view.js';

/** What is on screen; only the functions below change it, and the address always says the same. */
export const view = signal<View>(parseAddress(location.hash));

export const language = computed(() => view.value.details.language);
const validAt = computed(() => view.value.details.validAt);
const knownAt = computed(() => view.value.details.knownAt);

/** What the service is asked about: the moment, as its queries take it. */
export const asOf = computed(() => (validAt.value === null && knownAt.value === null ? null : { validAt: validAt.value, knownAt: knownAt.value }));

/** Follows the address; call once. */
export function followAddress(): void {
  history.replaceState(null, '', formatAddress(view.value));
  addEventListener('hashchange', () => {
    view.value = parseAddress(location.hash);
  });
}

/** Another room at the same moment in the same language. Whoever shows it is drawn anew when these change, whatever else does. */
export function addressOf(path: Path, details: Partial<Details> = {}): string {
  return formatAddress({ path, details: { ...NO_DETAILS, validAt: validAt.value, knownAt: knownAt.value, language: language.value, ...details }, others: [] });
}

/** The same room with other details. */
export function addressWith(details: Partial<Details>): string {
  return formatAddress({ ...view.value, details: { ...view.value.details, ...details } });
}

export function go(address: string): void {
  if (address !== location.hash) location.hash = address;
}

/** Changes details in place: no new entry in the history, no jump. */
export function adjust(details: Partial<Details>): void {
  const address = addressWith(details);
  history.replaceState(null, '', address);
  view.value = parseAddress(address);
}
