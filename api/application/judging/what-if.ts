import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { CooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import type { LandView } from '../../domain/analysis/land-view.js';
import type { WhatIf } from '../../domain/analysis/resilience/suspend.js';
import { contains, type AreaKey } from '../../domain/model/area.js';
import type { ActorFact, CooperationFact } from '../../domain/model/fact.js';
import { holdsOn } from '../../domain/model/holding.js';
import type { Moment } from '../../domain/model/moment.js';
import { badInput, shown } from '../errors.js';
import type { Service } from '../service.js';

/** What is to be thought away and in, as it is asked for. */
export interface Suspension {
  readonly actors: readonly string[];
  readonly kinds: readonly ActorKind[];
  readonly proposed: readonly Proposal[];
}

export interface Proposal {
  readonly kind: CooperationKind;
  readonly from: string;
  readonly to: string;
  /** Empty: the whole Land. */
  readonly areas: readonly AreaKey[];
}

/** A what-if that can be judged, and the actors in it who were no part of the Land before. */
export interface Supposition {
  readonly whatIf: WhatIf;
  readonly newcomers: readonly ActorFact[];
}

export const MOST_SUPPOSED = 200;

/** Fails with BAD_USER_INPUT, naming the argument, for whatever cannot be supposed: an empty answer would look like a finding. */
export async function suppose(service: Service, { actors, kinds, proposed }: Suspension, { view, moment }: { readonly view: LandView; readonly moment: Moment }): Promise<Supposition> {
  if (actors.length > MOST_SUPPOSED) throw badInput('suspend.actors', `at most ${MOST_SUPPOSED} actors`);
  if (proposed.length > MOST_SUPPOSED) throw badInput('suspend.proposed', `at most ${MOST_SUPPOSED} cooperations`);
  actors.forEach((id, index) => {
    if (view.actors.get(id)?.standing !== 'HOLDS') throw badInput(`suspend.actors[${index}]`, `${shown(id)} takes no part in the network of this Land on ${view.day}`);
  });
  const ends = await endsOf(service, proposed, { view, moment });
  await Promise.all(proposed.map((proposal, index) => checkAreas(service, proposal, { land: view.area, index })));
  return {
    whatIf: { actors: new Set(actors), kinds: new Set(kinds), proposed: proposed.map((proposal, index) => supposed(proposal, { index, view })) },
    newcomers: ends.filter(({ id }) => !view.actors.has(id)),
  };
}

async function endsOf({ store }: Service, proposed: readonly Proposal[], { view, moment }: { readonly view: LandView; readonly moment: Moment }): Promise<readonly ActorFact[]> {
  if (proposed.length === 0) return [];
  const found = await store.facts([...new Set(proposed.flatMap(({ from, to }) => [from, to]))], moment);
  const actors = found.filter((fact): fact is ActorFact => fact.type === 'Actor' && holdsOn(fact, view.day));
  const known = new Set(actors.map(({ id }) => id));
  proposed.forEach(({ from, to }, index) => {
    for (const [name, id] of [['from', from], ['to', to]] as const) {
      if (!known.has(id)) throw badInput(`suspend.proposed[${index}].${name}`, `no actor ${shown(id)} is known on ${view.day}`);
    }
    if (from === to) throw badInput(`suspend.proposed[${index}].to`, 'two different actors work together');
  });
  return actors;
}

async function checkAreas({ store }: Service, { areas }: Proposal, { land, index }: { readonly land: AreaKey; readonly index: number }): Promise<void> {
  const known = new Set((areas.length === 0 ? [] : await store.areas(areas)).map(({ key }) => key));
  areas.forEach((key, place) => {
    const argument = `suspend.proposed[${index}].areas[${place}]`;
    if (!known.has(key)) throw badInput(argument, `${shown(key)} is no place that this service knows`);
    if (!contains(land, key)) throw badInput(argument, `${key} does not lie in this Land (${land})`);
  });
}

/** As if a source had said it of this day. */
function supposed({ kind, from, to, areas }: Proposal, { index, view }: { readonly index: number; readonly view: LandView }): CooperationFact {
  const [first, second] = kind === 'REFERRAL' ? (['FROM', 'TO'] as const) : (['PARTNER', 'PARTNER'] as const);
  return {
    id: `cooperation:proposed-${index + 1}`, type: 'Cooperation', version: 0, validFrom: view.day, validTo: null, attestedFrom: null, attestedTo: null,
    scope: 'NAMED', confidence: 'HIGH', evidence: [], recordedAt: EVER, recordedRevision: 0, supersededAt: null, supersededRevision: null,
    recordedBy: 'Vorschlag, nicht gespeichert', changeReason: null,
    content: {
      kinds: [kind], areas: areas.length === 0 ? [view.area] : areas, status: 'ACTIVE', tasks: [], deadline: null, frequency: null, channel: null, note: null,
      participants: [{ actor: from, position: first, certain: true }, { actor: to, position: second, certain: true }],
    },
  };
}

const EVER = '1970-01-01T00:00:00.000Z';
