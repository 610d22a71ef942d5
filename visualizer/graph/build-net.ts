import type { DisruptionState } from '../../schema/vocabulary/disruption-state.js';
import { drawAbsence } from './absences.js';
import { drawFindings, leadersIn } from './findings.js';
import type { Constellation, Finding, Net, NetNode } from './net.js';
import { placesWithin } from './places.js';
import { statementOfAffiliation, statementOfCooperation } from './statements.js';

type Actor = Constellation['actors'][number];
type Person = Pick<Actor, 'id' | 'kind' | 'level' | 'name' | 'shortName'>;

/** Areas of the Land with this two-digit key. */
function inLand(areas: Actor['areas'], land: string): boolean {
  return areas.some(({ key }) => key.startsWith(land));
}

function disruptionOf({ id, kind }: Person, disruptions: Constellation['disruptions']): DisruptionState | null {
  const own = disruptions.filter(({ actor, actorKind }) => actor?.id === id || (!actor && actorKind === kind));
  if (own.some(({ state }) => state === 'SUSPENDED')) return 'SUSPENDED';
  return own[0]?.state ?? null;
}

function nodeOf(actor: Actor, { disruptions }: Constellation, land: string): NetNode {
  const { id, name, shortName, kind, furtherKinds, actionAreas, level, aggregate, areas } = actor;
  return {
    id, name, shortName, actionAreas, level, aggregate,
    ghost: false,
    folded: null,
    open: false,
    kinds: [kind, ...furtherKinds],
    ofLand: inLand(areas, land),
    places: placesWithin(areas, land),
    disruption: disruptionOf(actor, disruptions),
  };
}

/** Somebody whom a statement names and who serves the place not himself. */
function guestOf({ id, name, shortName, kind, level }: Person): NetNode {
  return { id, name, shortName, level, kinds: [kind], actionAreas: [], aggregate: false, ghost: false, folded: null, open: false, places: [], ofLand: false, disruption: null };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** Everything that can be drawn of the Land with this two-digit key; every statement appears once. O(actors × (absences + findings) + participants). */
export function buildNet(constellation: Constellation, land: string, findings: readonly Finding[] = []): Net {
  const { actors, cooperations, absences } = constellation;
  const known = actors.map((actor) => nodeOf(actor, constellation, land));
  const ids = new Set(known.map(({ id }) => id));
  const named = [...cooperations.flatMap(({ participants }) => participants.map(({ actor }) => actor)), ...findings.flatMap(leadersIn)];
  const guests = byId(named).filter(({ id }) => !ids.has(id));
  const nodes = [...known, ...guests.map(guestOf)];
  const affiliations = byId(actors.flatMap((actor) => actor.affiliations)).filter(({ actor, other }) => ids.has(actor.id) && ids.has(other.id));
  const drawn = absences.map((absence) => drawAbsence(absence, nodes));
  const found = drawFindings(findings, nodes);
  return {
    nodes: [...nodes, ...drawn.flatMap(({ ghosts }) => ghosts), ...found.nodes],
    statements: byId([
      ...found.statements,
      ...cooperations.map((cooperation) => statementOfCooperation(cooperation, land)),
      ...drawn.map(({ statement }) => statement),
      ...affiliations.map(statementOfAffiliation),
    ]),
  };
}
