import { overlaps } from '../../model/area.js';
import type { ActorFact } from '../../model/fact.js';
import type { PlaceView } from '../land-view.js';

/** The actors that an actor is a part of, or that operate it, over any number of steps. */
export type Wholes = (actor: string) => ReadonlySet<string>;

/** From the affiliations that hold. O(affiliations) once, then O(steps) for each actor, once. */
export function wholesIn(view: PlaceView): Wholes {
  const above = new Map<string, string[]>();
  for (const { fact, standing } of view.affiliations) {
    const { kind, actor, other } = fact.content;
    if (standing === 'HOLDS' && kind !== 'CARRIED_BY') above.set(actor, [...(above.get(actor) ?? []), other]);
  }
  const known = new Map<string, ReadonlySet<string>>();
  return (actor) => {
    const found = known.get(actor) ?? climbed(actor, above);
    known.set(actor, found);
    return found;
  };
}

function climbed(actor: string, above: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [actor];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const further = (above.get(next) ?? []).filter((other) => !found.has(other));
    for (const other of further) found.add(other);
    waiting.push(...further);
  }
  return found;
}

/**
 * Two that do not stand beside each other: the same actor, a unit and what it belongs to or is operated by, an actor
 * and the aggregate that stands for it, two Teilprojekte of one Handlungsschwerpunkt.
 */
export function isSameBody(a: ActorFact, b: ActorFact, wholes: Wholes): boolean {
  if (a.id === b.id) return true;
  return wholes(a.id).has(b.id) || wholes(b.id).has(a.id) || standsFor(a, b) || standsFor(b, a) || isSameLine(a, b);
}

/** One is the aggregate of a kind, and the other of that kind, of its action areas, and at work where it stands for all. */
export function standsFor({ content: all }: ActorFact, { content: one }: ActorFact): boolean {
  if (!all.aggregate || ![one.kind, ...one.furtherKinds].includes(all.kind)) return false;
  if (all.actionAreas.length > 0 && !one.actionAreas.some((area) => all.actionAreas.includes(area))) return false;
  return one.areas.some((area) => all.areas.some((other) => overlaps(other, area)));
}

function isSameLine({ content: a }: ActorFact, { content: b }: ActorFact): boolean {
  return a.kind === 'IQ_SUBPROJECT' && b.kind === 'IQ_SUBPROJECT' && a.actionAreas.some((area) => b.actionAreas.includes(area));
}
