import type { FactType, FactVersion, Statement } from './fact.js';
import { sharedDays } from './holding.js';
import { problem, type Problem } from './problem.js';
import type { Day, Interval } from './time.js';

/** What one revision does to a fact: versions that are no longer current, and those that take their place. */
export interface VersionPlan<T extends FactType = FactType> {
  readonly supersede: readonly number[];
  readonly add: readonly Statement<T>[];
}

type Versions<T extends FactType> = readonly FactVersion<T>[];

export const isRefused = (plan: VersionPlan | Problem): plan is Problem => 'message' in plan;

export const currentOf = <T extends FactType>(versions: Versions<T>): Versions<T> =>
  versions.filter((version) => version.supersededRevision === null);

/** The valid time of a statement; what only its source attests is no narrower claim. */
const validTime = (statement: Statement): Interval => ({ from: statement.validFrom, to: statement.validTo });

const includes = (interval: Interval, day: Day): boolean =>
  (interval.from === null || interval.from <= day) && (interval.to === null || day < interval.to);

/** The current version whose valid time includes the day; without a day the only one there is. */
function versionOn<T extends FactType>(versions: Versions<T>, day: Day | null): FactVersion<T> | undefined {
  const current = currentOf(versions);
  if (current.length === 1) return current[0];
  return day === null ? undefined : current.find((version) => includes(validTime(version), day));
}

/**
 * CORRECTION – we were wrong: the version valid on the day is superseded by the new content over its whole interval.
 * A statement that gives valid dates of its own corrects the interval as well; it may not reach into another version.
 */
export function correct<T extends FactType>(versions: Versions<T>, statement: Statement<T>, day: Day | null): VersionPlan<T> | Problem {
  const wrong = versionOn(versions, day);
  if (!wrong) return problem('validFrom', 'no current version of this fact is valid on that day; name a day of the one to correct');
  const dated = statement.validFrom !== null || statement.validTo !== null;
  const corrected = dated ? statement : { ...statement, validFrom: wrong.validFrom, validTo: wrong.validTo };
  const others = currentOf(versions).filter((version) => version.version !== wrong.version);
  return disjointFrom(others, corrected) ?? { supersede: [wrong.version], add: [corrected] };
}

/**
 * SUCCESSION – the world changed: the version valid on the day is stored again ending there, the new content starts
 * there and lasts as long as the old one did, unless it says otherwise. One revision.
 */
export function succeed<T extends FactType>(versions: Versions<T>, statement: Statement<T>, day: Day): VersionPlan<T> | Problem {
  const before = currentOf(versions).find((version) => includes(validTime(version), day));
  if (!before) return problem('validFrom', 'no current version of this fact is valid on that day, so nothing can succeed it');
  if (before.validFrom === day) return problem('validFrom', 'the version begins on that very day; correct it instead');
  const after = { ...statement, validFrom: day, validTo: statement.validTo ?? before.validTo };
  const others = currentOf(versions).filter((version) => version.version !== before.version);
  return disjointFrom(others, after) ?? { supersede: [before.version], add: [endingOn(before, day), after] };
}

/** The fact was true until the day: the version valid until then is stored again with its end. */
export function end<T extends FactType>(versions: Versions<T>, day: Day, evidence: Statement['evidence']): VersionPlan<T> | Problem {
  const lasting = currentOf(versions).find((version) => includes(validTime(version), day) && version.validFrom !== day);
  if (!lasting) return problem('validTo', 'no current version of this fact is valid up to that day');
  return { supersede: [lasting.version], add: [{ ...endingOn(lasting, day), evidence: [...lasting.evidence, ...evidence] }] };
}

/** Recorded in error: it holds at no time any more, its history stays. */
export function withdraw<T extends FactType>(versions: Versions<T>): VersionPlan<T> {
  return { supersede: currentOf(versions).map((version) => version.version), add: [] };
}

function disjointFrom(others: Versions<FactType>, statement: Statement): Problem | undefined {
  const clash = others.find((version) => sharedDays(validTime(version), validTime(statement)) !== null);
  return clash && problem('validFrom', `its valid time overlaps version ${clash.version} of the same fact`);
}

/** The statement alone, ending on the day; what was attested beyond it no longer is. */
function endingOn<T extends FactType>(version: FactVersion<T>, day: Day): Statement<T> {
  const { validFrom, attestedFrom, attestedTo, scope, confidence, evidence, content } = version;
  return {
    validFrom, validTo: day, attestedFrom, attestedTo: attestedTo !== null && attestedTo > day ? day : attestedTo,
    scope, confidence, evidence, content,
  };
}
