import type { ActorKind } from '../../../../schema/vocabulary/actor-kind.js';
import type { TargetGroup } from '../../../../schema/vocabulary/target-group.js';
import type { ActorFact, DisruptionFact, ResponsibilityFact } from '../../model/fact.js';
import { openness, type Openness } from './disrupted.js';
import { hopsOf, serves, type Hop, type RouteFacts } from './hop.js';
import { missingHops, type CandidatePair, type MissingHop } from './missing-hops.js';
import { shortestRoutes } from './shortest-routes.js';
import { endsOf, responsibleOnes } from './targets.js';

/** As many steps as a route may have at all (A7). */
export const MOST_HOPS = 6;

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

export interface RoutedHop extends Hop {
  /** Of the one it leads to, else of the one it comes from. */
  readonly disrupted: DisruptionFact | null;
}

export interface Route {
  readonly start: string;
  readonly end: string;
  /** Of the end itself, or of the aggregate that stands for it. */
  readonly responsibility: ResponsibilityFact;
  readonly hops: readonly RoutedHop[];
}

/** The ways that are documented. */
export interface Found {
  /** Shortest first, ties by the ids along the way. */
  readonly routes: readonly Route[];
  /** The responsible ones, whom everybody may ask. */
  readonly direct: readonly ResponsibilityFact[];
  /** Ids of those among them that are left out, because they are suspended. */
  readonly suspended: readonly string[];
}

/** A7: the ways to those who are responsible, or what would have to be there for one. */
export interface Routes extends Found {
  readonly missing: readonly MissingHop[];
  /** There is no route, and no set of usual hops would make one. */
  readonly noRoute: boolean;
}

/** Whom somebody in a place turns to first. Since 2023 the regional networks stand where the Landesnetzwerke stood. */
export const FIRST_ASKED: readonly ActorKind[] = ['IQ_STATE_NETWORK', 'IQ_REGIONAL_NETWORK', 'EMPLOYER_SERVICE', 'IQ_SUBPROJECT'];

/** Everything that the question narrows the facts to. */
interface Search extends Openness {
  readonly hops: readonly Hop[];
  readonly starts: readonly string[];
  /** By actor: the responsibility for which a route may end there. */
  readonly ends: ReadonlyMap<string, ResponsibilityFact>;
  readonly mayStand: (actor: string) => boolean;
  readonly direct: readonly ResponsibilityFact[];
}

/** Between whom a referral would be nothing unheard-of. */
export interface Usual {
  readonly pairs: readonly CandidatePair[];
}

/** A7. Deterministic; see `shortestRoutes` and `missingHops` for the cost. */
export function routes(facts: RouteFacts & Usual, question: RouteQuestion): Routes {
  const found = documentedRoutes(facts, question);
  const missing = found.routes.length > 0 ? [] : missingFor(facts, question);
  return { ...found, missing: missing ?? [], noRoute: missing === null };
}

/** The routes that are documented, and the responsible ones. */
export function documentedRoutes(facts: RouteFacts, question: RouteQuestion): Found {
  const { hops, starts, ends, direct, disruptionOf, mayStand } = searchIn(facts, question);
  const found = shortestRoutes({ hops, starts, ends: new Set(ends.keys()), maxHops: question.maxHops, count: question.alternatives + 1 });
  const marked = (hop: Hop): RoutedHop => ({ ...hop, disrupted: disruptionOf(hop.to) ?? disruptionOf(hop.from) });
  const responsible = new Set(direct.map(({ content }) => content.actor));
  return {
    direct,
    suspended: [...responsible].filter((actor) => !mayStand(actor)),
    routes: found.flatMap((path): readonly Route[] => {
      const responsibility = ends.get(path.end);
      return responsibility === undefined ? [] : [{ ...path, responsibility, hops: path.hops.map(marked) }];
    }),
  };
}

/** The smallest set of usual hops that would make a route; null if none would. The facts: all that reach the places. */
export function missingFor(facts: RouteFacts & Usual, question: RouteQuestion): readonly MissingHop[] | null {
  const { hops, starts, ends, mayStand } = searchIn(facts, question);
  const actors = [...facts.actors.values()].filter((actor) => serves(actor, facts.places) && mayStand(actor.id));
  return missingHops({ hops, starts, ends: new Set(ends.keys()), maxHops: question.maxHops, actors, pairs: facts.pairs });
}

function searchIn(facts: RouteFacts, question: RouteQuestion): Search {
  const direct = responsibleOnes(facts.responsibilities, facts.places, question.targetGroup);
  const open = openness(facts, question.avoidDisrupted);
  // Whoever asks is asked already: that the start is suspended does not keep it from referring.
  const mayStand = (actor: string): boolean => actor === question.start || open.isOpen(actor);
  return {
    ...open,
    mayStand,
    direct,
    hops: hopsOf(facts).filter(({ from, to }) => mayStand(from) && mayStand(to)),
    starts: startsOf(facts, question).filter(mayStand),
    ends: new Map([...endsOf(direct, facts)].filter(([actor]) => mayStand(actor))),
  };
}

function startsOf({ actors, places }: RouteFacts, { start }: RouteQuestion): readonly string[] {
  if (start !== null) return [start];
  return [...actors.values()].filter((actor) => serves(actor, places) && isFirstAsked(actor)).map(({ id }) => id);
}

const isFirstAsked = ({ content }: ActorFact): boolean => [content.kind, ...content.furtherKinds].some((kind) => FIRST_ASKED.includes(kind));
