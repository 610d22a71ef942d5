import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import { GERMANY, type AreaKey } from '../../domain/model/area.js';
import type { AffiliationFact, CooperationFact, DisruptionFact, Fact, ResponsibilityFact } from '../../domain/model/fact.js';
import type { ActorLinkRole } from '../../domain/model/links.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Connection, Query } from './connection.js';
import { idList } from './facts.js';
import { at, holds } from './moment.js';
import { OVERLAPPING, overlapsPlaces, placesOf } from './places.js';
import { KNOWN_COLUMNS, RECORDED, factsOf, type KnownRow } from './version-rows.js';

/** The versions of some keys that hold, by id. */
const holding = (keys: string, condition = ''): Query<KnownRow> => ({ sql: `
SELECT ${KNOWN_COLUMNS} FROM (SELECT DISTINCT version AS key FROM (${keys})) found
CROSS JOIN fact_version version ON version.key = found.key
${RECORDED}
WHERE ${condition} ${holds('version')}
ORDER BY version.fact` });

/** What names an actor in one of these roles; each role belongs to one type of fact. */
const naming = (...roles: readonly ActorLinkRole[]): string => `
  SELECT link.version FROM json_each($actors) wanted
  CROSS JOIN version_actor link ON link.actor = wanted.value AND link.role IN (${roles.map((role) => `'${role}'`).join(', ')})`;

const COOPERATIONS = holding(naming('PARTICIPANT'));
const AFFILIATIONS = holding(naming('AFFILIATED', 'AFFILIATED_TO'));
const RESPONSIBILITIES = holding(naming('RESPONSIBLE'));

/** Actors and the moment at which the facts that name them are wanted. */
interface Around {
  readonly actors: readonly string[];
  readonly moment: Moment;
}

const around = (connection: Connection, query: Query<KnownRow>, { actors, moment }: Around): readonly Fact[] =>
  factsOf(connection.all(query, { ...at(moment), actors: idList(actors) }));

export const cooperationsOf = (connection: Connection, actors: readonly string[], moment: Moment): readonly CooperationFact[] =>
  around(connection, COOPERATIONS, { actors, moment }) as readonly CooperationFact[];

export const affiliationsOf = (connection: Connection, actors: readonly string[], moment: Moment): readonly AffiliationFact[] =>
  around(connection, AFFILIATIONS, { actors, moment }) as readonly AffiliationFact[];

export const responsibilitiesOf = (connection: Connection, actors: readonly string[], moment: Moment): readonly ResponsibilityFact[] =>
  around(connection, RESPONSIBILITIES, { actors, moment }) as readonly ResponsibilityFact[];

const CONCERNING = `
  SELECT link.version FROM json_each($tasks) wanted
  CROSS JOIN version_fact link ON link.fact = wanted.value AND link.role = 'CONCERNS_TASK'`;

const ANYWHERE = holding(CONCERNING, "version.type = 'Responsibility' AND");
/** From the place to the tasks: what a Land has does not grow with the network, while all Länder have the same tasks. */
const CONCERNING_THERE = `
  SELECT link.version FROM (${OVERLAPPING}) found CROSS JOIN json_each($tasks) wanted
  CROSS JOIN version_fact link ON link.fact = wanted.value AND link.role = 'CONCERNS_TASK' AND link.version = found.version`;

const THERE = holding(CONCERNING_THERE, "version.type = 'Responsibility' AND");
const IN_GERMANY = holding(CONCERNING, `version.type = 'Responsibility' AND ${overlapsPlaces('version')} AND`);

export function responsibilitiesFor(
  connection: Connection, { tasks, area }: { readonly tasks: readonly string[]; readonly area: AreaKey | null }, moment: Moment,
): readonly ResponsibilityFact[] {
  const values = { ...at(moment), ...placesOf(area === null ? [] : [area]), tasks: idList(tasks) };
  const query = area === null ? ANYWHERE : area === GERMANY ? IN_GERMANY : THERE;
  return factsOf(connection.all(query, values)) as readonly ResponsibilityFact[];
}

const DISRUPTIONS = holding(`${naming('DISRUPTED')}
  UNION ALL
  SELECT kind.version FROM json_each($kinds) wanted
  CROSS JOIN version_kind kind ON kind.field = 'DISRUPTED_KIND' AND kind.value = wanted.value`);

export function disruptionsOf(
  connection: Connection, { actors, kinds }: { readonly actors: readonly string[]; readonly kinds: readonly ActorKind[] }, moment: Moment,
): readonly DisruptionFact[] {
  return factsOf(connection.all(DISRUPTIONS, { ...at(moment), actors: idList(actors), kinds: idList(kinds) })) as readonly DisruptionFact[];
}
