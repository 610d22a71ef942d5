import type { Area } from '../../domain/model/area.js';
import type { Fact } from '../../domain/model/fact.js';
import type { Known } from '../../domain/text/known.js';

/** What an answer names, from what was read for it; what it does not hold itself may be known already. */
export function knownFrom(facts: readonly Fact[], areas: readonly Area[], already?: Known): Known {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const byKey = new Map(areas.map((area) => [area.key, area]));
  return { fact: (id) => byId.get(id) ?? already?.fact(id), area: (key) => byKey.get(key) ?? already?.area(key) };
}
