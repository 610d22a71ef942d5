import type { Moment } from '../../domain/model/moment.js';
import type { FactType } from '../../domain/model/fact.js';
import { BINDING_ROLES, BOUND_TYPES } from '../../domain/model/links.js';
import { whole } from './connection.js';

/** Stands for "not superseded yet", so that one comparison serves. */
export const OPEN_REVISION = Number.MAX_SAFE_INTEGER;
/** Stands for an instant that has not come. */
export const OPEN_INSTANT = '9999-12-31T23:59:59.999Z';

const BINDING = [...BINDING_ROLES].join('|');

/** The parameters that the conditions below speak of. */
export function at({ revision, validAt }: Moment): { readonly revision: unknown; readonly day: string } {
  return { revision: whole(revision), day: validAt };
}

/** Condition: recorded by the revision and not yet superseded then. */
export const known = (version: string): string =>
  `${version}.recorded_revision <= $revision AND $revision < ${version}.superseded_revision`;

/** Condition: known, and holding on the day by its own dates. */
export const holdsItself = (version: string): string =>
  `${known(version)} AND ${version}.hold_from <= $day AND $day < ${version}.hold_to`;

/** Condition: the actors without which the version does not hold have a version that does. */
export const boundHolds = (version: string): string => `NOT EXISTS {
  MATCH (${version})-[:${BINDING}]->(bound)
  WHERE NOT EXISTS { MATCH (bound)-[:HAS_VERSION]->(binding) WHERE ${holdsItself('binding')} }
}`;

/** Condition: the version holds at the moment, as the domain means it. Simpler for a type that is bound to nobody. */
export const holds = (version: string, type?: FactType): string =>
  type !== undefined && !BOUND_TYPES.has(type) ? holdsItself(version) : `${holdsItself(version)} AND ${boundHolds(version)}`;
