import fc from 'fast-check';
import type { ActorFact } from '../../../../api/domain/model/fact.js';
import type { Hop } from '../../../../api/domain/analysis/routes/hop.js';
import { fits, missingHops, type CandidatePair, type MissingHop } from '../../../../api/domain/analysis/routes/missing-hops.js';
import { shortestRoutes } from '../../../../api/domain/analysis/routes/shortest-routes.js';
import { factOf } from '../../drawn-network.js';
import { actor } from '../slots/land.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const KINDS = ['CHAMBER', 'JOBCENTER', 'ZAV', 'IPS'] as const;
const name = fc.constantFrom(...NAMES);

const hopOf = (from: string, to: string): Hop => ({ from, to, by: factOf('Affiliation', `affiliation:${from}${to}`, { kind: 'PART_OF', actor: to, other: from }) });
/** Sorted as the search expects them: by both ends. */
const hops = fc.uniqueArray(fc.tuple(name, name).filter(([a, b]) => a !== b), { maxLength: 14, selector: ([a, b]) => `${a}${b}` })
  .map((pairs) => pairs.map(([a, b]) => hopOf(a, b)).sort((a, b) => (`${a.from}${a.to}` < `${b.from}${b.to}` ? -1 : 1)));
const starts = fc.uniqueArray(name, { minLength: 1, maxLength: 2 });
const ends = fc.uniqueArray(name, { minLength: 1, maxLength: 2 }).map((all) => new Set<string>(all));
const maxHops = fc.integer({ min: 1, max: 6 });
const network = fc.record({ hops, starts, ends, maxHops });

interface Walk {
  readonly ids: readonly string[];
}

/** Every way without a circle that ends at the first end it meets. */
function allWays(graph: { readonly hops: readonly Hop[]; readonly starts: readonly string[]; readonly ends: ReadonlySet<string>; readonly maxHops: number }): readonly Walk[] {
  const grow = (ids: readonly string[]): readonly Walk[] => {
    const last = ids.at(-1)!;
    if (graph.ends.has(last)) return [{ ids }];
    if (ids.length > graph.maxHops) return [];
    return graph.hops.filter(({ from, to }) => from === last && !ids.includes(to)).flatMap(({ to }) => grow([...ids, to]));
  };
  return graph.starts.flatMap((start) => grow([start])).sort((a, b) => a.ids.length - b.ids.length || (a.ids.join('\n') < b.ids.join('\n') ? -1 : 1));
}

test('routes are exactly all ways there are, shortest first, ties by id', () => {
  fc.assert(fc.property(network, (graph) => {
    const found = shortestRoutes({ ...graph, count: 1000 }).map(({ start, hops: taken }) => [start, ...taken.map(({ to }) => to)]);
    expect(found).toEqual(allWays(graph).map(({ ids }) => ids));
  }));
});

test('fewer are the first of more', () => {
  fc.assert(fc.property(network, fc.integer({ min: 1, max: 5 }), (graph, count) => {
    expect(shortestRoutes({ ...graph, count })).toEqual(shortestRoutes({ ...graph, count: 1000 }).slice(0, count));
  }));
});

const actors: readonly ActorFact[] = NAMES.map((each, index) => ({ ...actor(each, { kind: KINDS[index % KINDS.length]! }), id: each }) as ActorFact);
const side = fc.constantFrom(...KINDS).map((kind) => ({ kinds: [kind], actionAreas: [] }));
const pairs: fc.Arbitrary<readonly CandidatePair[]> = fc.array(fc.tuple(side, side), { maxLength: 3 });

const candidatesOf = (all: readonly CandidatePair[]): readonly MissingHop[] => all.flatMap(([a, b]) => actors.filter((one) => fits(one, a)).flatMap((one) =>
  actors.filter((other) => other.id !== one.id && fits(other, b)).map((other) => ({ from: one.id, to: other.id }))));

function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

const makeRoute = (graph: Parameters<typeof allWays>[0], added: readonly MissingHop[]): boolean =>
  allWays({ ...graph, hops: [...graph.hops, ...added.map(({ from, to }) => hopOf(from, to))] }).length > 0;

test('the missing hops make a route, no proper subset does, and no smaller set would', () => {
  fc.assert(fc.property(network, pairs, (graph, allowed) => {
    const missing = missingHops({ ...graph, actors, pairs: allowed });
    const candidates = [...new Map(candidatesOf(allowed).map((each) => [`${each.from}${each.to}`, each])).values()];
    if (missing === null) {
      expect(makeRoute(graph, candidates)).toBe(false);
      return;
    }
    expect(makeRoute(graph, missing)).toBe(true);
    for (const { from, to } of missing) expect(candidates).toContainEqual({ from, to });
    for (const left of missing) expect(makeRoute(graph, missing.filter((each) => each !== left))).toBe(false);
    if (missing.length > 0 && missing.length <= 3) expect(subsets(candidates, missing.length - 1).some((smaller) => makeRoute(graph, smaller))).toBe(false);
  }), { numRuns: 300 });
});
