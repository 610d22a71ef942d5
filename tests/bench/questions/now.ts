import type { Moment } from '../../../api/domain/model/moment.js';
import { whole } from '../sides/bare-neo4j.js';

/**
 * Hand-written statements ask for the present state on the reference day: they need neither the number of the revision
 * nor the day of the data, which the service has to find out first. That is the best case for them.
 */
const OPEN = Number.MAX_SAFE_INTEGER;

/** SQL: the version is current. */
export const sqlCurrent = (version: string): string => `${version}.superseded_revision = ${OPEN}`;

/** SQL: the version is current and holds on the day, by its own dates. */
export const sqlNow = (version: string): string => `${sqlCurrent(version)} AND ${version}.hold_from <= ?1 AND ?1 < ${version}.hold_to`;

/** SQL: the same, and the actors without which it does not hold do too. */
export const sqlHolds = (version: string): string => `${sqlNow(version)} AND NOT EXISTS (
  SELECT 1 FROM version_actor bound WHERE bound.version = ${version}.key AND bound.binding = 1 AND NOT EXISTS (
    SELECT 1 FROM fact_version b WHERE b.fact = bound.actor AND ${sqlNow('b')}))`;

/** Cypher: the version is current. */
export const cypherCurrent = (version: string): string => `${version}.superseded_revision = $open`;

/** Cypher: the version is current and holds on the day, by its own dates. */
export const cypherNow = (version: string): string => `${cypherCurrent(version)} AND ${version}.hold_from <= $day AND $day < ${version}.hold_to`;

const BINDING = 'PARTICIPANT|RESPONSIBLE|AFFILIATED|AFFILIATED_TO|DISRUPTED';

/** Cypher: the same, and the actors without which it does not hold do too. */
export const cypherHolds = (version: string, binding = BINDING): string => `${cypherNow(version)} AND NOT EXISTS {
  MATCH (${version})-[:${binding}]->(bound) WHERE NOT EXISTS { MATCH (bound)-[:HAS_VERSION]->(b) WHERE ${cypherNow('b')} } }`;

export const cypherParameters = ({ validAt }: Moment): Readonly<Record<string, unknown>> => ({ open: whole(OPEN), day: validAt });

/** For the rival: conditions on a version as variables of its own filters. */
export const rivalCurrent: Readonly<Record<string, unknown>> = { superseded_revision: { eq: String(OPEN) } };
export const rivalNow = ({ validAt }: Moment): Readonly<Record<string, unknown>> => ({
  ...rivalCurrent, hold_from: { lte: validAt }, hold_to: { gt: validAt },
});
/** All of these actors hold. */
export const rivalBound = (moment: Moment): Readonly<Record<string, unknown>> => ({ all: { versions: { some: rivalNow(moment) } } });
