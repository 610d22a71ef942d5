import { overlaps } from '../../model/area.js';
import type { Fact } from '../../model/fact.js';
import { holdingDays } from '../../model/holding.js';
import type { Day } from '../../model/time.js';
import { landView, type LandFacts } from '../land-view.js';
import type { Slot } from '../slots/slot.js';
import { slotsOf } from '../slots/slots.js';
import type { ReferencePatternFact } from '../../model/fact.js';
import { STATE_KEYS } from '../../model/area.js';

/** A11: what ends on a day, and which slots are no longer present then. */
export interface Cliff {
  readonly date: Day;
  /** Facts of the Land whose last day is the day before, by id. */
  readonly ending: readonly Fact[];
  /** Present the day before, no longer on the day; judged by the pattern of the day before. */
  readonly noLongerPresent: readonly Slot[];
}

export function cliffOf(facts: LandFacts, pattern: ReferencePatternFact, { date, dayBefore }: { readonly date: Day; readonly dayBefore: Day }): Cliff {
  const area = STATE_KEYS.get(facts.land) ?? facts.land;
  const ending = [...facts.facts, ...facts.affiliations]
    .filter((fact) => holdingDays(fact).to === date && holdingDays(fact).from < date)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const before = slotsOf(landView({ ...facts, validAt: dayBefore }), pattern);
  const lasting = { ...pattern, validTo: null, attestedTo: null };
  const after = new Map(slotsOf(landView({ ...facts, validAt: date }), lasting).map((slot) => [slot.key, slot]));
  const gone = before.filter(({ key, verdict }) => verdict === 'PRESENT' && after.get(key)?.verdict !== 'PRESENT');
  return { date, ending: ending.filter((fact) => concerns(fact, area)), noLongerPresent: gone.map((slot) => after.get(slot.key) ?? slot) };
}

const concerns = (fact: Fact, area: string): boolean => {
  const areas = 'areas' in fact.content ? fact.content.areas : 'area' in fact.content ? [fact.content.area] : null;
  return areas === null || areas.some((key) => overlaps(key, area));
};
