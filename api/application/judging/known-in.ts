import type { LandView } from '../../domain/analysis/land-view.js';
import type { Area, AreaKey } from '../../domain/model/area.js';
import type { Fact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { listed } from '../operation/lists.js';
import type { Service } from '../service.js';
import { judged, viewOf } from './judged.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';

/** What answers about a Land name: its facts as they stand on the day, the tasks and patterns, and these places. One read, for the places. */
export async function knownIn(service: Service, { land, moment }: { readonly land: FederalStateCode; readonly moment: Moment }, keys: readonly AreaKey[]): Promise<Known> {
  const [facts, areas] = await Promise.all([factsIn(service, land, moment), service.store.areas([...new Set(keys)])]);
  return knownFrom(facts, areas);
}

export function knownFrom(facts: ReadonlyMap<string, Fact>, areas: readonly Area[]): Known {
  const byKey = new Map(areas.map((area) => [area.key, area]));
  return { fact: (id) => facts.get(id), area: (key) => byKey.get(key) };
}

/** By id; of several versions the one that holds, else the newest. */
export function factsIn(service: Service, land: FederalStateCode, moment: Moment): Promise<ReadonlyMap<string, Fact>> {
  return judged(service, { name: 'facts', land, moment }, async () => {
    const [view, tasks, patterns] = await Promise.all([
      viewOf(service, land, moment), listed(service, 'Task', moment), listed(service, 'ReferencePattern', moment),
    ]);
    return new Map([...placedIn(view), ...tasks, ...patterns].map((fact): [string, Fact] => [fact.id, fact]));
  });
}

/** Those that hold come last, so that they win. */
function placedIn({ actors, cooperations, responsibilities, absences, affiliations }: LandView): readonly Fact[] {
  const placed = [...actors.values(), ...cooperations, ...responsibilities, ...absences, ...affiliations];
  const facts = (holding: boolean): readonly Fact[] => placed.filter(({ standing }) => (standing === 'HOLDS') === holding).map(({ fact }) => fact);
  return [...[...facts(false)].sort((a, b) => a.version - b.version), ...facts(true)];
}
