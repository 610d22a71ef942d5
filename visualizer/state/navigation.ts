import { computed, signal } from '@preact/signals';
import { formatAddress, parseAddress } from './address.js';
import { NO_DETAILS, type Details, type Path, type View } from './view.js';

/** What is on screen; only the functions below change it, and the address always says the same. */
export const view = signal<View>(parseAddress(location.hash));

export const language = computed(() => view.value.details.language);

/** What the service is asked about: the moment, as its queries take it. */
export const asOf = computed(() => {
  const { validAt, knownAt } = view.value.details;
  return validAt === null && knownAt === null ? null : { validAt, knownAt };
});

/** Follows the address; call once. */
export function followAddress(): void {
  history.replaceState(null, '', formatAddress(view.value));
  addEventListener('hashchange', () => {
    view.value = parseAddress(location.hash);
  });
}

/** Another room at the same moment in the same language. */
export function addressOf(path: Path, details: Partial<Details> = {}): string {
  const { validAt, knownAt, language: spoken } = view.value.details;
  return formatAddress({ path, details: { ...NO_DETAILS, validAt, knownAt, language: spoken, ...details }, others: [] });
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
