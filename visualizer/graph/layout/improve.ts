import type { Link } from './cost.js';
import { costOf, segment } from './cost.js';
import type { LaneSlots, Placed } from './lane-rows.js';

/** Above so many nodes only near slots are tried, so that the time stays bounded. */
const LARGE = 120;
const NEAR = 3;
const PASSES = 6;

interface Trial {
  readonly lanes: readonly LaneSlots[];
  readonly placed: Placed;
}

interface Search {
  readonly links: readonly Link[];
  readonly linksOf: ReadonlyMap<string, readonly Link[]>;
  readonly place: (lanes: readonly LaneSlots[]) => Placed;
}

function exchanged(slots: LaneSlots, a: number, b: number): LaneSlots {
  return slots.map((node, index) => (index === a ? (slots[b] ?? null) : index === b ? (slots[a] ?? null) : node));
}

/** The cost of the lines at two nodes. */
function localCost({ placed }: Trial, nodes: readonly (string | null)[], { links, linksOf }: Search): number {
  const moved = new Set(nodes.flatMap((node) => (node === null ? [] : (linksOf.get(node) ?? []))));
  const all = links.flatMap((link) => segment(link, placed.positions) ?? []);
  return costOf([...moved], all, placed.positions);
}

/** Exchanges two slots of a lane when that makes the lines at their nodes better. */
function tryExchange(trial: Trial, { lane, a, b }: { readonly lane: number; readonly a: number; readonly b: number }, search: Search): Trial {
  const slots = trial.lanes[lane] ?? [];
  const nodes = [slots[a] ?? null, slots[b] ?? null];
  if (!nodes.some((node) => node !== null && search.linksOf.has(node))) return trial;
  const lanes = trial.lanes.map((one, index) => (index === lane ? exchanged(one, a, b) : one));
  const next = { lanes, placed: search.place(lanes) };
  return localCost(next, nodes, search) < localCost(trial, nodes, search) - 0.01 ? next : trial;
}

/**
 * Local search: exchanges slots within lanes until nothing gets better, at most six passes. Deterministic.
 * O(passes × nodes × slots of a lane × lines).
 */
export function improve(lanes: readonly LaneSlots[], links: readonly Link[], place: Search['place']): Placed {
  const linksOf = new Map<string, Link[]>();
  for (const link of links) for (const end of [link.from, link.to]) linksOf.set(end, [...(linksOf.get(end) ?? []), link]);
  const search = { links, linksOf, place };
  let trial: Trial = { lanes, placed: place(lanes) };
  const reach = trial.placed.positions.size > LARGE ? NEAR : Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = trial;
    for (const [lane, slots] of lanes.entries()) {
      for (let a = 0; a < slots.length; a += 1) {
        for (let b = a + 1; b < Math.min(slots.length, a + 1 + reach); b += 1) trial = tryExchange(trial, { lane, a, b }, search);
      }
    }
    if (trial === before) break;
  }
  return trial.placed;
}
