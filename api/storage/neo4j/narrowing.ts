import type { FactFilter } from '../../application/ports/filter.js';
import type { PagedType } from '../../application/ports/store.js';
import { holds } from './moment.js';
import { OVERLAPPING_PLACES, overlapsPlaces, placesOf } from './places.js';
import { NAMES_WITH_ALL, needleParameters } from './search.js';

/** Where a page's versions come from, what they must fulfil besides, and the parameters of both. */
export interface Narrowing {
  /** Ends before WHERE; each `version` comes once. */
  readonly start: string;
  readonly conditions: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One thing a filter asks for: as a condition, and as the way to find what fulfils it without walking the whole list. */
interface Narrowed {
  readonly condition: string;
  readonly start?: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The parts of a filter; the most selective starting point comes first. */
export function narrowing({ type, filter }: { readonly type: PagedType; readonly filter: FactFilter }): Narrowing {
  const parts = [...named(filter), ...affiliated(filter), ...linked(filter), ...placed(filter), ...listed(filter)];
  const [first] = parts.filter((part) => part.start !== undefined);
  const others = parts.filter((part) => part !== first);
  return {
    start: first?.start === undefined ? inListOrder(type) : `${first.start}\nWITH DISTINCT version`,
    conditions: [first === undefined ? IN_INDEX : `version:${type}Version`, ...others.map((part) => part.condition)],
    parameters: Object.assign({}, ...parts.map((part) => part.parameters)) as Narrowing['parameters'],
  };
}

/** What every version fulfils; without it the index of a list's order may not be used. */
const IN_INDEX = "version.order_key >= ''";
const inListOrder = (type: PagedType): string => `MATCH (version:${type}Version) USING INDEX version:${type}Version(order_key)`;

const isGiven = (list: readonly string[] | undefined): list is readonly string[] => list !== undefined && list.length > 0;

function named({ needles }: FactFilter): readonly Narrowed[] {
  if (!isGiven(needles)) return [];
  const start = `${NAMES_WITH_ALL}\nMATCH (version)-[:NAMED]->(name)`;
  return [{ start, condition: '', parameters: needleParameters(needles) }];
}

function affiliated({ affiliatedTo }: FactFilter): readonly Narrowed[] {
  if (affiliatedTo === undefined) return [];
  const part = (version: string): string => `MATCH (:Fact {id: $whole})<-[:AFFILIATED_TO]-(affiliation:AffiliationVersion {kind: $affiliation})
    WHERE ${holds('affiliation')}
    MATCH (affiliation)-[:AFFILIATED]->()-[:HAS_VERSION]->(${version})`;
  return [{ start: part('version'), condition: `EXISTS { ${part('version')} }`, parameters: { whole: affiliatedTo.other, affiliation: affiliatedTo.kind } }];
}

function linked({ actor, task }: FactFilter): readonly Narrowed[] {
  const link = (role: string, parameter: string): Pick<Narrowed, 'start' | 'condition'> => ({
    start: `MATCH (:Fact {id: $${parameter}})<-[:${role}]-(version:FactVersion)`,
    condition: `EXISTS { MATCH (version)-[:${role}]->(:Fact {id: $${parameter}}) }`,
  });
  return [
    ...(actor === undefined ? [] : [{ ...link(ANY_ROLE, 'actor'), parameters: { actor } }]),
    ...(task === undefined ? [] : [{ ...link('CONCERNS_TASK', 'task'), parameters: { task } }]),
  ];
}

/** Every way in which facts that come in pages name an actor. */
const ANY_ROLE = 'PARTICIPANT|RESPONSIBLE|DELEGATED_BY|AFFILIATED|AFFILIATED_TO';

function placed({ areas }: FactFilter): readonly Narrowed[] {
  if (!isGiven(areas)) return [];
  return [{ start: `${OVERLAPPING_PLACES}\nMATCH (place)<-[:IN_AREA]-(version)`, condition: overlapsPlaces('version'), parameters: placesOf(areas) }];
}

function listed(filter: FactFilter): readonly Narrowed[] {
  const each = (parameter: 'actorKinds' | 'cooperationKinds' | 'actionAreas' | 'status' | 'scope', condition: string): readonly Narrowed[] =>
    isGiven(filter[parameter]) ? [{ condition, parameters: { [parameter]: filter[parameter] } }] : [];
  return [
    ...each('actorKinds', 'any(kind IN version.kinds WHERE kind IN $actorKinds)'),
    ...each('cooperationKinds', 'any(kind IN version.kinds WHERE kind IN $cooperationKinds)'),
    ...each('actionAreas', 'any(field IN version.action_areas WHERE field IN $actionAreas)'),
    ...each('status', 'version.status IN $status'),
    ...each('scope', 'version.scope IN $scope'),
  ];
}
