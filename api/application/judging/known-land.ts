import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { STATE_KEYS, type AreaKey } from '../../domain/model/area.js';
import type { Fact } from '../../domain/model/fact.js';
import { holdsOn } from '../../domain/model/holding.js';
import { linksOf } from '../../domain/model/links.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Day } from '../../domain/model/time.js';
import type { Known } from '../../domain/text/known.js';
import { listed } from '../operation/lists.js';
import { places } from '../operation/places.js';
import type { Service } from '../service.js';
import { judged } from './judged.js';
import { landFacts } from './land-facts.js';

/**
 * Everything that a sentence or a list about a Land may name, as seen at the moment: its facts, who they name, the tasks
 * and all the places. What is judged names ids of these only, so that nothing more has to be read to show it.
 */
export function knownLand(service: Service, land: FederalStateCode, moment: Moment): Promise<Known> {
  return judged(service, { name: 'known', land, moment }, async () => {
    const [{ facts, outsiders, affiliations }, tasks] = await Promise.all([landFacts(service, land, moment), listed(service, 'Task', moment)]);
    const all: readonly Fact[] = [...facts, ...outsiders, ...affiliations, ...tasks];
    const keys = new Set<AreaKey>([...STATE_KEYS.values(), ...all.flatMap((fact) => [...linksOf(fact).areas])]);
    const areas = await places(service, [...keys], moment.revision);
    const byId = seenOn(moment.validAt, all);
    return { fact: (id) => byId.get(id), area: (key) => areas.get(key) };
  });
}

/** Of several versions the one that holds on the day, else the newest. */
function seenOn(day: Day, facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const seen = new Map<string, Fact>();
  for (const fact of facts) {
    const kept = seen.get(fact.id);
    if (!kept || holdsOn(fact, day) || (!holdsOn(kept, day) && kept.version < fact.version)) seen.set(fact.id, fact);
  }
  return seen;
}
