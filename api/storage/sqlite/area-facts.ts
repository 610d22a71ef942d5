import type { AreaFacts, Reach } from '../../application/ports/store.js';
import type { AreaKey } from '../../domain/model/area.js';
import type { ActorFact, AffiliationFact } from '../../domain/model/fact.js';
import { linksOf } from '../../domain/model/links.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Connection, Query } from './connection.js';
import { facts as lookUp, idList } from './facts.js';
import { at, holds, known } from './moment.js';
import { OVERLAPPING, placesOf } from './places.js';
import { KNOWN_COLUMNS, RECORDED, factsOf, type KnownRow } from './version-rows.js';

interface Look {
  readonly moment: Moment;
  readonly reach: Reach;
}

/** Everything about one place: the facts there, the actors they name besides, and how all these belong together. */
export function areaFacts(connection: Connection, area: AreaKey, { moment, reach }: Look): AreaFacts {
  const facts = factsOf(connection.all(THERE[reach], { ...placesOf([area]), ...at(moment) }));
  const actors = new Set(facts.filter((fact) => fact.type === 'Actor').map((fact) => fact.id));
  const named = facts.flatMap((fact) => linksOf(fact).actors.map((link) => link.actor)).filter((actor) => !actors.has(actor));
  const outsiders = lookUp(connection, named, moment).filter((fact): fact is ActorFact => fact.type === 'Actor');
  const present = new Set([...actors, ...outsiders.map(({ id }) => id)]);
  return { facts, outsiders, affiliations: affiliationsAmong(connection, present, { moment, reach }) };
}

function affiliationsAmong(connection: Connection, present: ReadonlySet<string>, { moment, reach }: Look): readonly AffiliationFact[] {
  const found = factsOf(connection.all(PARTS[reach], { ...at(moment), actors: idList([...present]) })) as readonly AffiliationFact[];
  return found.filter(({ content }) => present.has(content.other));
}

/** The versions of some keys, by type, sort key and id; of one fact several may be known. */
const there = (keys: string, condition: string): Query<KnownRow> => ({ sql: `
SELECT ${KNOWN_COLUMNS} FROM (SELECT DISTINCT version AS key FROM (${keys})) found
CROSS JOIN fact_version version ON version.key = found.key
${RECORDED}
WHERE ${condition}
ORDER BY version.type, version.sort_key, version.fact, version.version` });

const PLACELESS = 'SELECT key AS version FROM fact_version WHERE without_area = 1';

const THERE: Readonly<Record<Reach, Query<KnownRow>>> = {
  HOLDING: there(OVERLAPPING, holds('version')),
  SEEN: there(`${OVERLAPPING} UNION ALL ${PLACELESS}`, known('version')),
};

/** Affiliations by their part: few belong to many, while many may belong to one. */
const parts = (condition: string): Query<KnownRow> => ({ sql: `
SELECT ${KNOWN_COLUMNS} FROM json_each($actors) part
CROSS JOIN version_actor link ON link.actor = part.value AND link.role = 'AFFILIATED'
CROSS JOIN fact_version version ON version.key = link.version
${RECORDED}
WHERE ${condition}
ORDER BY version.fact, version.version` });

const PARTS: Readonly<Record<Reach, Query<KnownRow>>> = { HOLDING: parts(holds('version')), SEEN: parts(known('version')) };
