import type { DaysQuery } from '../api/generated/operations.js';

export type RecordedChange = DaysQuery['changes']['nodes'][number];
type Fact = RecordedChange['fact'];

/** A day on which something begins or ends, and how many facts do. */
export interface TurningDay {
  readonly day: string;
  readonly begin: number;
  readonly end: number;
}

/** A fact counts once on its day, however often it was recorded. */
function tally(facts: readonly Fact[], dayOf: (fact: Fact) => string | null): ReadonlyMap<string, number> {
  const known = new Map(facts.map((fact) => [`${fact.id} ${dayOf(fact) ?? ''}`, dayOf(fact)]));
  const counts = new Map<string, number>();
  for (const day of known.values()) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

/** The days on which something changes in the world, the earliest first; `also` are stops though nothing changes. O(n log n). */
export function turningDays(changes: readonly RecordedChange[], also: readonly string[]): readonly TurningDay[] {
  const facts = changes.map(({ fact }) => fact);
  const begin = tally(facts, ({ validFrom, attestedFrom }) => validFrom ?? attestedFrom);
  const end = tally(facts, ({ validTo, attestedTo }) => validTo ?? attestedTo);
  return [...new Set([...begin.keys(), ...end.keys(), ...also])].sort().map((day) => ({ day, begin: begin.get(day) ?? 0, end: end.get(day) ?? 0 }));
}

/** The days on which the service came to know something, the earliest first, as days of the world's clock. */
export function recordedDays(changes: readonly RecordedChange[], also: readonly string[]): readonly string[] {
  return [...new Set([...changes.map(({ recordedAt }) => recordedAt.slice(0, 10)), ...also])].sort();
}

/** Fewer ends than this on one day are no cliff. */
const CLIFF = 5;

/** The day on which most facts end; undefined where none stands out. Ties: the earliest. */
export function cliffIn(days: readonly TurningDay[]): TurningDay | undefined {
  const highest = days.reduce<TurningDay | undefined>((best, day) => (best && best.end >= day.end ? best : day), undefined);
  return highest && highest.end >= CLIFF ? highest : undefined;
}
