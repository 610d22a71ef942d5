import type { ActorKind } from '../../../../schema/vocabulary/actor-kind.js';
import type { TargetGroup } from '../../../../schema/vocabulary/target-group.js';
import { disrupts } from '../../model/disruption.js';
import type { ActorFact, DisruptionFact, ResponsibilityFact } from '../../model/fact.js';
import { hopsOf, serves, type Hop, type RouteGround } from './hop.js';
import { missingHops, type CandidatePair, type MissingHop } from './missing-hops.js';
import { shortestRoutes } from './shortest-routes.js';
import { responsibleOnes } from './targets.js';

export interface RouteQuestion {
  /** The actor that refers; null: whoever is asked first in the place. */
  readonly start: string | null;
  readonly targetGroup: TargetGroup | null;
  readonly maxHops: number;
  /** Routes beside the first. */
  readonly alternatives: number;
  /** Leave out who is suspended; who is limited is only marked. */
  readonly avoidDisrupted: boolean;
}

export interface RouteFacts extends RouteGround {
  /** For the task, anywhere. */
  readonly responsibilities: readonly ResponsibilityFact[];
  readonly disruptions: readonly DisruptionFact[];
  readonly pairs: readonly CandidatePair[];
}

export interface RoutedHop extends Hop {
  /** Of the one it leads to, else of the one it comes from. */
  readonly disrupted: DisruptionFact | null;
}

export interface Route {
  readonly start: string;
  readonly end: string;
  readonly responsibility: ResponsibilityFact;
  readonly hops: readonly RoutedHop[];
}

/** A7: the ways to those who are responsible, or what would have to be there for one. */
export interface Routes {
  readonly routes: readonly Route[];
  readonly direct: readonly ResponsibilityFact[];
  readonly missing: readonly MissingHop[];
  /** There is no route, and no set of usual hops would make one. */
  readonly noRoute: boolean;
}

/** Whom somebody in a place turns to first. */
const FIRST_ASKED: ReadonlySet<ActorKind> = new Set<ActorKind>(['IQ_STATE_NETWORK', 'EMPLOYER_SERVICE', 'IQ_SUBPROJECT']);

/** A7. Deterministic; see `shortestRoutes` and `missingHops` for the cost. */
export function routes(facts: RouteFacts, question: RouteQuestion): Routes {
  const direct = responsibleOnes(facts.responsibilities, facts.places, question.targetGroup);
  const disruptionOf = (actor: string): readonly DisruptionFact[] => disruptionsOf(facts.actors.get(actor), facts.disruptions);
  const isOpen = (actor: string): boolean => !question.avoidDisrupted || !disruptionOf(actor).some(({ content }) => content.state === 'SUSPENDED');
  const hops = hopsOf(facts).filter(({ from, to }) => isOpen(from) && isOpen(to));
  const starts = startsOf(facts, question).filter(isOpen);
  const ends = new Set(direct.map(({ content }) => content.actor).filter(isOpen));
  const found = shortestRoutes({ hops, starts, ends, maxHops: question.maxHops, count: question.alternatives + 1 });
  const actors = [...facts.actors.values()].filter((actor) => serves(actor, facts.places) && isOpen(actor.id));
  const missing = found.length > 0 ? [] : missingHops({ hops, starts, ends, maxHops: question.maxHops, actors, pairs: facts.pairs });
  return {
    routes: found.flatMap((path) => direct.filter(({ content }) => content.actor === path.end).slice(0, 1).map((responsibility): Route => ({
      ...path, responsibility, hops: path.hops.map((hop) => ({ ...hop, disrupted: disruptionOf(hop.to)[0] ?? disruptionOf(hop.from)[0] ?? null })),
    }))),
    direct,
    missing: missing ?? [],
    noRoute: missing === null,
  };
}

function startsOf({ actors, places }: RouteFacts, { start }: RouteQuestion): readonly string[] {
  if (start !== null) return [start];
  return [...actors.values()].filter((actor) => serves(actor, places) && isFirstAsked(actor)).map(({ id }) => id);
}

const isFirstAsked = ({ content }: ActorFact): boolean => [content.kind, ...content.furtherKinds].some((kind) => FIRST_ASKED.has(kind));

function disruptionsOf(actor: ActorFact | undefined, all: readonly DisruptionFact[]): readonly DisruptionFact[] {
  return actor === undefined ? [] : all.filter((disruption) => disrupts(disruption, actor));
}
