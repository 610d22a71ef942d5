import type { Environment } from './read.js';
import { SettingError, type Setting } from './setting.js';

/** Settings carry no prefix, so one with the name of the service is a mistake. */
const OWN_PREFIX = 'KONSTELLATION_';
/** How many slips of the pen still leave a name recognisable; a short one soon becomes somebody else's. */
const slips = (name: string): number => (name.length < 12 ? 1 : 2);

/** Refuses variables that look like settings and are none: they would be ignored in silence. */
export function refuseUnknown(environment: Environment, settings: readonly Setting<unknown>[]): void {
  const names = settings.flatMap(({ name, secret }) => (secret ? [name, `${name}_FILE`] : [name]));
  for (const name of Object.keys(environment).sort()) {
    const meant = names.includes(name) ? undefined : meantBy(name, names);
    if (meant !== undefined) throw new SettingError(`${name} is no setting; ${meant === '' ? 'the README lists them' : `did you mean ${meant}?`}`);
  }
}

function meantBy(name: string, names: readonly string[]): string | undefined {
  if (name.startsWith(OWN_PREFIX)) return closest(name.slice(OWN_PREFIX.length), names) ?? '';
  const families = new Set(names.filter((known) => known.includes('_')).map((known) => known.slice(0, known.indexOf('_') + 1)));
  return [...families].some((family) => name.startsWith(family)) ? closest(name, names) : undefined;
}

function closest(name: string, names: readonly string[]): string | undefined {
  return names.find((known) => known === name) ?? names.find((known) => distance(name, known) <= slips(known));
}

/** Levenshtein distance, O(n·m) with one row (Wagner and Fischer 1974). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
