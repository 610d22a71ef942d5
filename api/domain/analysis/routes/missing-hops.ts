import type { ActorKind } from '../../../../schema/vocabulary/actor-kind.js';
import type { ActionArea } from '../../../../schema/vocabulary/action-area.js';
import type { ActorFact } from '../../model/fact.js';
import { groupBy } from '../../model/group.js';
import type { Hop } from './hop.js';

/** One end of a pair of kinds between which a referral would be nothing unheard-of. */
export interface Side {
  readonly kinds: readonly ActorKind[];
  /** Empty: any. */
  readonly actionAreas: readonly ActionArea[];
}

/** From the first to the second: an edge of a delivered pattern in either direction, or a referral in another Land. */
export type CandidatePair = readonly [Side, Side];

/** A referral that nobody documents, and that would join a route. */
export interface MissingHop {
  readonly from: string;
  readonly to: string;
}

export interface MissingSearch {
  readonly hops: readonly Hop[];
  readonly starts: readonly string[];
  readonly ends: ReadonlySet<string>;
  readonly maxHops: number;
  /** Those who may stand on a route. */
  readonly actors: readonly ActorFact[];
  readonly pairs: readonly CandidatePair[];
}

/** A way found so far: how many hops of it are missing, and how it came. */
interface Way {
  readonly actor: string;
  readonly missing: number;
  readonly before: Way | null;
  readonly candidate: boolean;
}

type Layer = ReadonlyMap<string, Way>;

/**
 * The smallest set of candidate hops that would make a route of at most `maxHops`; among equals the shortest way, then
 * the one with the smaller ids. Null if no set would. Dynamic programming over the number of hops: per layer each actor
 * keeps its way with the fewest missing hops, and a pair of kinds is crossed once, from the best of the first kind to
 * all of the second. O(maxHops × (hops + pairs × actors)).
 */
export function missingHops({ hops, starts, ends, maxHops, actors, pairs }: MissingSearch): readonly MissingHop[] | null {
  const from = groupBy(hops, (hop) => hop.from);
  const crossings = pairs.map((pair) => pair.map((side) => actors.filter((actor) => fits(actor, side)).map(({ id }) => id).sort()) as [string[], string[]]);
  let layer: Layer = new Map([...new Set(starts)].sort().map((actor) => [actor, { actor, missing: 0, before: null, candidate: false }]));
  let best = bestEnd(layer, ends, null);
  for (let length = 1; length <= maxHops; length += 1) {
    layer = nextLayer(layer, from, crossings);
    best = bestEnd(layer, ends, best);
  }
  return best && candidatesOn(best);
}

/** By one of its kinds and, where the side names action areas, by one that a source states. */
export function fits({ content }: ActorFact, { kinds, actionAreas }: Side): boolean {
  const ofKind = [content.kind, ...content.furtherKinds].some((kind) => kinds.includes(kind));
  if (actionAreas.length === 0 || !ofKind) return ofKind;
  return content.actionAreaBasis === 'STATED' && content.actionAreas.some((area) => actionAreas.includes(area));
}

function nextLayer(layer: Layer, from: ReadonlyMap<string, readonly Hop[]>, crossings: readonly (readonly [readonly string[], readonly string[]])[]): Layer {
  const next = new Map<string, Way>();
  const offer = (way: Way): void => {
    const known = next.get(way.actor);
    if (known === undefined || way.missing < known.missing) next.set(way.actor, way);
  };
  for (const before of layer.values()) for (const { to } of from.get(before.actor) ?? []) offer({ actor: to, missing: before.missing, before, candidate: false });
  for (const [first, second] of crossings) {
    const before = fewestMissing(first.flatMap((actor) => layer.get(actor) ?? []));
    if (before === undefined) continue;
    for (const actor of second) if (actor !== before.actor) offer({ actor, missing: before.missing + 1, before, candidate: true });
  }
  return next;
}

function fewestMissing(ways: readonly Way[]): Way | undefined {
  return ways.reduce<Way | undefined>((best, way) => (best !== undefined && best.missing <= way.missing ? best : way), undefined);
}

function bestEnd(layer: Layer, ends: ReadonlySet<string>, known: Way | null): Way | null {
  const here = fewestMissing([...ends].sort().flatMap((end) => layer.get(end) ?? []));
  return here !== undefined && (known === null || here.missing < known.missing) ? here : known;
}

function candidatesOn(end: Way): readonly MissingHop[] {
  const found: MissingHop[] = [];
  for (let way = end; way.before !== null; way = way.before) if (way.candidate) found.unshift({ from: way.before.actor, to: way.actor });
  return found;
}
