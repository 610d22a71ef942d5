import type { FactType } from '../../domain/model/fact.js';
import { BOUND_TYPES } from '../../domain/model/links.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Values } from './connection.js';

/** Stands for "not superseded yet", so that one comparison serves. */
export const OPEN_REVISION = Number.MAX_SAFE_INTEGER;

/** The parameters that the conditions below speak of. */
export const at = ({ revision, validAt }: Moment): Values => ({ revision, day: validAt });

/** Condition: recorded by the revision and not yet superseded then. */
export const known = (version: string): string => `${version}.recorded_revision <= $revision AND $revision < ${version}.superseded_revision`;

/** Condition: known, and holding on the day by its own dates. */
export const holdsItself = (version: string): string => `${known(version)} AND ${version}.hold_from <= $day AND $day < ${version}.hold_to`;

const boundHolds = (version: string): string => `NOT EXISTS (
  SELECT 1 FROM version_actor bound WHERE bound.version = ${version}.key AND bound.binding = 1 AND NOT EXISTS (
    SELECT 1 FROM fact_version binding WHERE binding.fact = bound.actor AND ${holdsItself('binding')}))`;

/**
 * Condition: the version holds at the moment, as the domain means it: the actors without which it does not hold do too.
 * Simpler for a type that is bound to nobody.
 */
export const holds = (version: string, type?: FactType): string =>
  type !== undefined && !BOUND_TYPES.has(type) ? holdsItself(version) : `${holdsItself(version)} AND ${boundHolds(version)}`;
