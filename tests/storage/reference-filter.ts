import type { FactFilter } from '../../api/application/ports/filter.js';
import { overlaps } from '../../api/domain/model/area.js';
import type { AffiliationFact, Fact } from '../../api/domain/model/fact.js';
import { linksOf } from '../../api/domain/model/links.js';
import { namesOf } from '../../api/domain/naming/names.js';
import { contains } from './reference-names.js';

/** Whether one of the values is wanted; nothing wanted, or an empty list, does not narrow. */
const meets = <V>(wanted: readonly V[] | undefined, values: readonly V[]): boolean =>
  wanted === undefined || wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Whether a fact is what a filter asks for, given the affiliations that hold. */
export function matches(fact: Fact, filter: FactFilter, affiliations: readonly AffiliationFact[]): boolean {
  return matchesContent(fact, filter) && matchesLinks(fact, filter, affiliations);
}

function matchesContent(fact: Fact, filter: FactFilter): boolean {
  if (!meets(filter.scope, [fact.scope])) return false;
  switch (fact.type) {
    case 'Actor':
      return meets(filter.actorKinds, [fact.content.kind, ...fact.content.furtherKinds]) && meets(filter.actionAreas, fact.content.actionAreas)
        && ((filter.needles ?? []).length === 0 || namesOf(fact).some((name) => contains(name, filter.needles ?? [])));
    case 'Cooperation':
      return meets(filter.cooperationKinds, fact.content.kinds) && meets(filter.status, [fact.content.status]);
    default:
      return true;
  }
}

function matchesLinks(fact: Fact, { areas = [], actor, task, affiliatedTo }: FactFilter, affiliations: readonly AffiliationFact[]): boolean {
  const links = linksOf(fact);
  return (areas.length === 0 || links.areas.some((key) => areas.some((wanted) => overlaps(key, wanted))))
    && (actor === undefined || links.actors.some((link) => link.actor === actor))
    && (task === undefined || links.facts.some((link) => link.fact === task && link.role === 'CONCERNS_TASK'))
    && (affiliatedTo === undefined || affiliations.some(({ content }) =>
      content.kind === affiliatedTo.kind && content.other === affiliatedTo.other && content.actor === fact.id));
}
