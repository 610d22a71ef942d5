import type { Fact, FactVersion, Recording } from './fact.js';
import { holdsOn } from './holding.js';
import { BINDING_ROLES, linksOf } from './links.js';
import type { Moment } from './moment.js';

/** Recorded by the revision and not yet superseded then. */
export function knownAt(version: Recording, revision: number): boolean {
  return version.recordedRevision <= revision && (version.supersededRevision === null || revision < version.supersededRevision);
}

/** Known at the moment's revision and holding on its day by the version's own dates. */
export function seenAt(version: FactVersion, moment: Moment): boolean {
  return knownAt(version, moment.revision) && holdsOn(version, moment.validAt);
}

/**
 * The version a look-up by id returns: the one seen at the moment, else the latest known one (highest number), else
 * undefined – only for an id that was not known by then.
 */
export function versionAt<F extends FactVersion>(versions: readonly F[], moment: Moment): F | undefined {
  const seen = versions.find((version) => seenAt(version, moment));
  if (seen) return seen;
  const recorded = versions.filter((version) => version.recordedRevision <= moment.revision);
  const known = recorded.filter((version) => knownAt(version, moment.revision));
  return newest(known.length > 0 ? known : recorded);
}

function newest<F extends FactVersion>(versions: readonly F[]): F | undefined {
  return versions.reduce<F | undefined>((best, version) => (best && best.version > version.version ? best : version), undefined);
}

/** The actors without which a fact does not hold. */
export function bindingActors(fact: Fact): readonly string[] {
  return linksOf(fact).actors.filter((link) => BINDING_ROLES.has(link.role)).map((link) => link.actor);
}
