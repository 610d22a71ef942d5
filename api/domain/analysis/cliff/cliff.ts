import { overlaps, type AreaKey } from '../../model/area.js';
import type { Fact, ReferencePatternFact } from '../../model/fact.js';
import { holdingDays } from '../../model/holding.js';
import { linksOf } from '../../model/links.js';
import { LAST_DAY, earlierDay, type Day } from '../../model/time.js';
import { landView, standingIn, type LandFacts, type LandView } from '../land-view.js';
import type { Slot } from '../slots/slot.js';
import { slotsOf } from '../slots/slots.js';

/** A11: what ends on a day, and which slots are no longer present then. */
export interface Cliff {
  readonly date: Day;
  /** Facts of the Land that hold the day before and are over on the day, by their own end or by that of an actor in them, by id. */
  readonly ending: readonly Fact[];
  /** Present the day before, no longer on the day; judged by the pattern of the day before. */
  readonly noLongerPresent: readonly Slot[];
}

/** The same Land on two days that follow each other. */
export interface TwoDays {
  readonly before: LandFacts;
  readonly after: LandFacts;
}

/** O(facts + slots × facts). What is merely not attested any longer has not ended; its slots may be no longer present. */
export function cliffOf({ before, after }: TwoDays, pattern: ReferencePatternFact): Cliff {
  const [earlier, later] = [landView(before), landView(after)];
  return { date: later.day, ending: endingBetween(before, [earlier, later]), noLongerPresent: lost([earlier, later], pattern) };
}

function endingBetween({ facts, affiliations }: LandFacts, [earlier, later]: readonly [LandView, LandView]): readonly Fact[] {
  const all: readonly Fact[] = [...facts, ...affiliations];
  const going = new Set(all.filter((fact) => standingIn(later, fact) === 'HOLDS').map(({ id }) => id));
  return all
    .filter((fact) => standingIn(earlier, fact) === 'HOLDS' && standingIn(later, fact) === 'NOT_VALID' && !going.has(fact.id) && concerns(fact, earlier))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** It speaks of the Land; an affiliation of an actor that serves the Land. */
function concerns(fact: Fact, { area, actors }: LandView): boolean {
  const here = (keys: readonly AreaKey[]): boolean => keys.some((key) => overlaps(key, area));
  if (fact.type !== 'Affiliation') return here(linksOf(fact).areas);
  return [fact.content.actor, fact.content.other].some((id) => here(actors.get(id)?.fact.content.areas ?? []));
}

function lost([earlier, later]: readonly [LandView, LandView], pattern: ReferencePatternFact): readonly Slot[] {
  const lasting = { ...pattern, validTo: null, attestedTo: null };
  const after = new Map(slotsOf(later, lasting).map((slot) => [slot.key, { ...slot, pattern }]));
  return slotsOf(earlier, pattern).flatMap(({ key, verdict }): readonly Slot[] => {
    const slot = after.get(key);
    return verdict === 'PRESENT' && slot && slot.verdict !== 'PRESENT' ? [slot] : [];
  });
}

/** The first day on which any of the Land's facts holds; null without facts that hold on any day. O(facts). */
export function firstDayOf({ facts }: LandFacts): Day | null {
  const first = facts.map(holdingDays).filter(({ from, to }) => from < to).reduce((day, { from }) => earlierDay(day, from), LAST_DAY);
  return first === LAST_DAY ? null : first;
}
