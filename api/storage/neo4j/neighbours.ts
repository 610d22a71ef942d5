import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import { GERMANY, type AreaKey } from '../../domain/model/area.js';
import type { AffiliationFact, CooperationFact, DisruptionFact, Fact, ResponsibilityFact } from '../../domain/model/fact.js';
import type { ActorLinkRole } from '../../domain/model/links.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Connection, Query } from './connection.js';
import { factsOf, type KnownVersions } from './documents.js';
import { at, holds } from './moment.js';
import { OVERLAPPING_PLACES, overlapsPlaces, placesOf } from './places.js';

const COLLECTED = `
WITH DISTINCT version WHERE ${holds('version')}
WITH version ORDER BY version.id
RETURN collect(version.document) AS documents`;

const naming = (type: Fact['type'], ...roles: readonly ActorLinkRole[]): string => `
UNWIND $actors AS id
MATCH (:Fact {id: id})<-[:${roles.join('|')}]-(version:${type}Version)
${COLLECTED}`;

const COOPERATIONS = naming('Cooperation', 'PARTICIPANT');
const AFFILIATIONS = naming('Affiliation', 'AFFILIATED', 'AFFILIATED_TO');
const RESPONSIBILITIES = naming('Responsibility', 'RESPONSIBLE');

/** Actors and the moment at which the facts that name them are wanted. */
interface Around {
  readonly actors: readonly string[];
  readonly moment: Moment;
}

async function around<F extends Fact>(connection: Connection, text: string, { actors, moment }: Around): Promise<readonly F[]> {
  if (actors.length === 0) return [];
  const query: Query<KnownVersions<F>> = { text, parameters: { actors, ...at(moment) } };
  return factsOf(await connection.read(query));
}

export const cooperationsOf = (connection: Connection, actors: readonly string[], moment: Moment): Promise<readonly CooperationFact[]> =>
  around(connection, COOPERATIONS, { actors, moment });

export const affiliationsOf = (connection: Connection, actors: readonly string[], moment: Moment): Promise<readonly AffiliationFact[]> =>
  around(connection, AFFILIATIONS, { actors, moment });

export const responsibilitiesOf = (connection: Connection, actors: readonly string[], moment: Moment): Promise<readonly ResponsibilityFact[]> =>
  around(connection, RESPONSIBILITIES, { actors, moment });

const responsibilities = (condition: string): string => `
UNWIND $tasks AS id
MATCH (:Fact {id: id})<-[:CONCERNS_TASK]-(version:ResponsibilityVersion) ${condition}
${COLLECTED}`;

const RESPONSIBILITIES_ANYWHERE = responsibilities('');
const RESPONSIBILITIES_IN_GERMANY = responsibilities(`WHERE ${overlapsPlaces('version')}`);

/** From the place to the tasks: what a Land has does not grow with the network, while all Länder have the same tasks. */
const RESPONSIBILITIES_THERE = `${OVERLAPPING_PLACES}
MATCH (place)<-[:IN_AREA]-(version:ResponsibilityVersion)
WHERE EXISTS { MATCH (version)-[:CONCERNS_TASK]->(task:Fact) WHERE task.id IN $tasks }
${COLLECTED}`;

export async function responsibilitiesFor(
  connection: Connection, { tasks, area }: { readonly tasks: readonly string[]; readonly area: AreaKey | null }, moment: Moment,
): Promise<readonly ResponsibilityFact[]> {
  if (tasks.length === 0) return [];
  const query: Query<KnownVersions<ResponsibilityFact>> = {
    text: area === null ? RESPONSIBILITIES_ANYWHERE : area === GERMANY ? RESPONSIBILITIES_IN_GERMANY : RESPONSIBILITIES_THERE,
    parameters: { tasks, ...placesOf(area === null ? [] : [area]), ...at(moment) },
  };
  return factsOf(await connection.read(query));
}

const DISRUPTIONS = `
CALL () {
  UNWIND $actors AS id
  MATCH (:Fact {id: id})<-[:DISRUPTED]-(version)
  RETURN version
UNION
  UNWIND $kinds AS kind
  MATCH (version:DisruptionVersion {actor_kind: kind})
  RETURN version
}
${COLLECTED}`;

export async function disruptionsOf(
  connection: Connection, { actors, kinds }: { readonly actors: readonly string[]; readonly kinds: readonly ActorKind[] }, moment: Moment,
): Promise<readonly DisruptionFact[]> {
  const query: Query<KnownVersions<DisruptionFact>> = { text: DISRUPTIONS, parameters: { actors, kinds, ...at(moment) } };
  return factsOf(await connection.read(query));
}
