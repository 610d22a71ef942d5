import type { AreaFacts, Reach } from '../../application/ports/store.js';
import type { AreaKey } from '../../domain/model/area.js';
import type { ActorFact, AffiliationFact } from '../../domain/model/fact.js';
import { linksOf } from '../../domain/model/links.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Connection, Query } from './connection.js';
import { factsOf, type KnownVersions } from './documents.js';
import { facts as lookUp } from './facts.js';
import { at, boundHolds, holds, holdsItself, known } from './moment.js';
import { inOrder } from './order.js';
import { OVERLAPPING_PLACES, placesOf } from './places.js';

interface Look {
  readonly moment: Moment;
  readonly reach: Reach;
}

/** Everything about one place: the facts there, the actors they name besides, and how all these belong together. */
export async function areaFacts(connection: Connection, area: AreaKey, look: Look): Promise<AreaFacts> {
  const facts = factsOf(await connection.read(thereQuery(area, look)));
  const actors = new Set(facts.filter((fact) => fact.type === 'Actor').map((fact) => fact.id));
  const named = new Set(facts.flatMap((fact) => linksOf(fact).actors.map((link) => link.actor)).filter((actor) => !actors.has(actor)));
  const [outsiders, affiliations] = await Promise.all([
    lookUp(connection, [...named], look.moment).then((found) => found.filter((fact): fact is ActorFact => fact.type === 'Actor')),
    affiliationsAmong(connection, [...actors, ...named], look),
  ]);
  const present = new Set([...actors, ...outsiders.map(({ id }) => id)]);
  return { facts, outsiders, affiliations: affiliations.filter(({ content }) => present.has(content.actor) && present.has(content.other)) };
}

function thereQuery(area: AreaKey, { moment, reach }: Look): Query<KnownVersions> {
  return { text: reach === 'HOLDING' ? HOLDING_THERE : SEEN_THERE, parameters: { ...placesOf([area]), ...at(moment) } };
}

const COLLECTED = `
WITH version ORDER BY version.type, ${inOrder('version')}, version.version
RETURN collect(version.document) AS documents`;

const HOLDING_THERE = `${OVERLAPPING_PLACES}
MATCH (place)<-[:IN_AREA]-(version) WHERE ${holdsItself('version')}
WITH DISTINCT version WHERE ${boundHolds('version')}
${COLLECTED}`;

const SEEN_THERE = `
CALL () {
  ${OVERLAPPING_PLACES}
  MATCH (place)<-[:IN_AREA]-(version)
  RETURN version
UNION
  MATCH (version:FactVersion {without_area: true})
  RETURN version
}
WITH version WHERE ${known('version')}
${COLLECTED}`;

async function affiliationsAmong(connection: Connection, actors: readonly string[], { moment, reach }: Look): Promise<readonly AffiliationFact[]> {
  if (actors.length === 0) return [];
  const query: Query<KnownVersions<AffiliationFact>> = { text: reach === 'HOLDING' ? AMONG_HOLDING : AMONG_KNOWN, parameters: { actors, ...at(moment) } };
  return factsOf(await connection.read(query));
}

/** From the part to the whole: few belong to many, while many may belong to one. */
const among = (condition: string): string => `
UNWIND $actors AS id
MATCH (:Fact {id: id})<-[:AFFILIATED]-(version) WHERE ${condition}
MATCH (version)-[:AFFILIATED_TO]->(other) WHERE other.id IN $actors
WITH version ORDER BY version.id, version.version
RETURN collect(version.document) AS documents`;

const AMONG_HOLDING = among(holds('version'));
const AMONG_KNOWN = among(known('version'));
