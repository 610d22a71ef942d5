import type { Kind } from './kind.js';

/** One environment variable. */
export interface Setting<T> {
  readonly name: string;
  readonly kind: Kind<T>;
  readonly fallback: T;
  /** What the table of settings shows as the default, where the value itself would say little. */
  readonly shownFallback?: string;
  /** German, for the table of settings. */
  readonly description: string;
  /** Its value is never shown, and `<name>_FILE` may name a file that holds it. */
  readonly secret?: true;
}

/** A setting that always has a value. */
export function setting<T>(given: Setting<T>): Setting<T> {
  return given;
}

/** A setting that may be missing. */
export function optional<T>(given: Omit<Setting<T>, 'fallback'>): Setting<T | null> {
  return { ...given, fallback: null };
}

/** The service cannot start as it is set up; the message is one sentence for whoever set it up. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}
