import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { ActorLevel } from '../../schema/vocabulary/actor-level.js';
import type { Confidence } from '../../schema/vocabulary/confidence.js';
import type { CooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import type { Scope } from '../../schema/vocabulary/scope.js';
import type { Constellation } from '../../visualizer/graph/net.js';

type Actor = Constellation['actors'][number];
type Cooperation = Constellation['cooperations'][number];
type Absence = Constellation['absences'][number];

/** Where the drawn statements are written. */
const EVIDENCE: Cooperation['evidence'] = [{
  locator: 'Zeile 1',
  assertedBy: null,
  verifiedAt: null,
  source: { id: 'source:a', title: 'Quelle', publisher: null, publishedOn: null, url: null, kind: 'MEETING_RECORD' },
}];

/** An actor of the Land, or of all Germany when its level is followed by `@DE`. */
export function actor(id: string, kind: ActorKind, reach: ActorLevel | `${ActorLevel}@DE`): Actor {
  const [level, area = '15'] = reach.split('@') as [ActorLevel, string?];
  return {
    id, kind, level,
    name: `Stelle ${id}`,
    shortName: null,
    furtherKinds: [],
    aggregate: false,
    actionAreas: [],
    areas: [{ key: area, name: area }],
    affiliations: [],
  };
}

interface Told {
  readonly scope?: Scope;
  readonly status?: CooperationStatus;
  readonly confidence?: Confidence;
  readonly uncertain?: readonly string[];
  /** From the first to the others. */
  readonly directed?: boolean;
}

/** A cooperation of these actors; certain, active and naming the Land unless told otherwise. */
export function cooperation(id: string, actors: readonly Actor[], told: Told = {}): Cooperation {
  return {
    id,
    kinds: ['ROUND_TABLE'],
    scope: told.scope ?? 'NAMED',
    status: told.status ?? 'ACTIVE',
    confidence: told.confidence ?? 'HIGH',
    deadline: null,
    frequency: null,
    channel: null,
    text: `Satz ${id}`,
    areas: [{ key: '15', name: 'Sachsen-Anhalt' }],
    participants: actors.map((one, index) => ({
      actor: one,
      position: told.directed === true ? (index === 0 ? 'FROM' : 'TO') : 'PARTNER',
      certain: !(told.uncertain ?? []).includes(one.id),
    })),
    evidence: EVIDENCE,
  };
}

/** "There is none" of these kinds: one list is an actor, two are a cooperation. */
export function absence(id: string, ...sides: readonly (readonly ActorKind[])[]): Absence {
  return {
    id,
    reason: 'NOT_ESTABLISHED_BY_DECISION',
    scope: 'NAMED',
    confidence: 'HIGH',
    text: `Satz ${id}`,
    cooperationKind: null,
    task: null,
    heldBy: null,
    sides: sides.map((kinds) => ({ kinds, actionAreas: [], actor: null })),
    evidence: EVIDENCE,
  };
}

export function constellation(parts: Partial<Constellation>): Constellation {
  return { omittedActors: 0, actors: [], cooperations: [], absences: [], disruptions: [], ...parts };
}

/** The actor with an affiliation to another. */
export function partOf(inner: Actor, outer: Actor): Actor {
  const affiliation: Actor['affiliations'][number] = {
    id: `affiliation:${inner.id}-${outer.id}`,
    kind: 'PART_OF',
    scope: 'NAMED',
    confidence: 'HIGH',
    text: `${inner.name} gehört zu ${outer.name}.`,
    actor: { id: inner.id },
    other: { id: outer.id },
    evidence: EVIDENCE,
  };
  return { ...inner, affiliations: [...inner.affiliations, affiliation] };
}
