import type { TargetGroup } from '../../../../schema/vocabulary/target-group.js';
import { contains, overlaps, type AreaKey } from '../../model/area.js';
import type { ResponsibilityFact } from '../../model/fact.js';
import { holdingDays, sharedDays } from '../../model/holding.js';
import { FIRST_DAY, LAST_DAY, type Interval } from '../../model/time.js';
import { sharedGroups } from '../../responsibility/target-groups.js';

/** Where, when and for whom two responsibilities meet. */
export interface CommonGround {
  /** The narrower of each two areas that overlap, in a place; none contains another; sorted. */
  readonly areas: readonly AreaKey[];
  /** The days on which both are stated; an end that is not known is null. */
  readonly days: Interval;
  /** Empty: everybody. */
  readonly targetGroups: readonly TargetGroup[];
}

/** What two responsibilities share within a place; null where they share no area, day, target group or sector. */
export function commonGround(a: ResponsibilityFact, b: ResponsibilityFact, within: AreaKey): CommonGround | null {
  if (!a.content.areas.some((x) => b.content.areas.some((y) => overlaps(x, y)))) return null;
  const areas = sharedAreas(a.content.areas, b.content.areas, within);
  const days = sharedTime(a, b);
  const targetGroups = sharedGroups(a.content.targetGroups, b.content.targetGroups);
  if (areas.length === 0 || days === null || targetGroups === null || !sameSector(a, b)) return null;
  return { areas, days, targetGroups };
}

function sharedAreas(a: readonly AreaKey[], b: readonly AreaKey[], within: AreaKey): readonly AreaKey[] {
  const narrower = (x: AreaKey, y: AreaKey): AreaKey => (contains(x, y) ? y : x);
  const pairs = a.flatMap((x) => b.filter((y) => overlaps(x, y)).map((y) => narrower(x, y)));
  const there = pairs.filter((key) => overlaps(key, within)).map((key) => narrower(key, within));
  return [...new Set(there)].filter((key) => !there.some((wider) => wider !== key && contains(wider, key))).sort();
}

function sharedTime(a: ResponsibilityFact, b: ResponsibilityFact): Interval | null {
  const days = sharedDays(holdingDays(a), holdingDays(b));
  return days && { from: days.from === FIRST_DAY ? null : days.from, to: days.to === LAST_DAY ? null : days.to };
}

/** Responsibilities without a sector are for all of them. */
const sameSector = ({ content: { sector: a } }: ResponsibilityFact, { content: { sector: b } }: ResponsibilityFact): boolean =>
  a === null || b === null || a === b;
