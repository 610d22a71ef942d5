import { serves, stepsOf, type RouteFacts } from '../../domain/analysis/routes/hop.js';
import { documentedRoutes, type Found, type RouteQuestion } from '../../domain/analysis/routes/routes.js';
import type { ActorFact, AffiliationFact, CooperationFact, DisruptionFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { deniedAmong } from '../judging/denied.js';
import type { Service } from '../service.js';

/** So many actors are looked at on the way; a search that would meet more says so. */
export const MOST_ACTORS = 5000;

export interface Explored extends Found {
  readonly actors: ReadonlyMap<string, ActorFact>;
  /** Not everybody within reach was looked at. */
  readonly cut: boolean;
}

/** What a search starts from: nothing around the starts has been looked at yet. */
export type Beginning = Pick<RouteFacts, 'places' | 'actors' | 'responsibilities'> & { readonly starts: readonly ActorFact[] };

interface Around {
  readonly cooperations: readonly CooperationFact[];
  readonly affiliations: readonly AffiliationFact[];
}

/**
 * A7, hop by hop from the starts through the store's neighbours: only along steps that count, only as far as is asked
 * for, and no further than the routes that were wanted. At most five reads a hop and `MOST_ACTORS` actors, whatever the
 * size of the network.
 */
export async function explore(service: Service, { question, beginning }: { readonly question: RouteQuestion; readonly beginning: Beginning }, moment: Moment): Promise<Explored> {
  const { places, responsibilities, starts } = beginning;
  const actors = new Map([...beginning.actors, ...starts.map((actor): [string, ActorFact] => [actor.id, actor])]);
  let known: RouteFacts = { places, responsibilities, actors, cooperations: [], affiliations: [], disruptions: await disruptionsOf(service, [...actors.values()], moment) };
  let found = documentedRoutes(known, { ...question, maxHops: 0 });
  let frontier: readonly string[] = starts.map(({ id }) => id);
  const looked = new Set<string>();
  let cut = false;
  for (let hops = 1; hops <= question.maxHops && frontier.length > 0 && found.routes.length <= question.alternatives; hops += 1) {
    const around = await neighboursOf(service, frontier, moment);
    for (const id of frontier) looked.add(id);
    const reached = await actorsReached(service, [known, around], moment);
    const kept = reached.slice(0, Math.max(0, MOST_ACTORS - known.actors.size));
    cut ||= kept.length < reached.length;
    known = widened(known, around, { actors: kept, disruptions: await disruptionsOf(service, kept, moment) });
    found = documentedRoutes(known, { ...question, maxHops: hops });
    frontier = [...ledTo(known, around)].filter((id) => known.actors.has(id) && !looked.has(id)).sort();
  }
  // Nobody is left to look around, but longer ways may lead over those who were met.
  if (frontier.length === 0 && found.routes.length <= question.alternatives) found = documentedRoutes(known, question);
  return { ...found, actors: known.actors, cut };
}

async function neighboursOf(service: Service, frontier: readonly string[], moment: Moment): Promise<Around> {
  const [cooperations, affiliations] = await Promise.all([service.store.cooperationsOf(frontier, moment), service.store.affiliationsOf(frontier, moment)]);
  const referrals = cooperations.filter(({ content }) => content.kinds.includes('REFERRAL'));
  const denied = referrals.length === 0 ? new Set() : await deniedAmong(service, referrals, moment.revision);
  return { cooperations: referrals.filter(({ id }) => !denied.has(id)), affiliations };
}

/** Whom the steps around known actors lead to. Whoever is responsible is known from the beginning and still to be met. */
const ledTo = ({ places, actors }: RouteFacts, around: Around): ReadonlySet<string> =>
  new Set(stepsOf({ places, ...around }).filter(({ from }) => actors.has(from)).map((step) => step.to));

/** Those whom the new steps lead to and who were not met before, by id: only such as serve the places. */
async function actorsReached({ store }: Service, [known, around]: readonly [RouteFacts, Around], moment: Moment): Promise<readonly ActorFact[]> {
  const to = [...ledTo(known, around)].filter((id) => !known.actors.has(id));
  if (to.length === 0) return [];
  const facts = await store.facts(to, moment);
  const reached = facts.filter((fact): fact is ActorFact => fact.type === 'Actor' && serves(fact, known.places));
  return reached.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function widened(known: RouteFacts, around: Around, { actors, disruptions }: { readonly actors: readonly ActorFact[]; readonly disruptions: readonly DisruptionFact[] }): RouteFacts {
  const once = <F extends { readonly id: string }>(facts: readonly F[]): readonly F[] => [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  return {
    ...known,
    actors: new Map([...known.actors, ...actors.map((actor): [string, ActorFact] => [actor.id, actor])]),
    cooperations: once([...known.cooperations, ...around.cooperations]),
    affiliations: once([...known.affiliations, ...around.affiliations]),
    disruptions: once([...known.disruptions, ...disruptions]),
  };
}

export function disruptionsOf({ store }: Service, actors: readonly ActorFact[], moment: Moment): Promise<readonly DisruptionFact[]> {
  if (actors.length === 0) return Promise.resolve([]);
  const kinds = new Set(actors.flatMap(({ content }) => [content.kind, ...content.furtherKinds]));
  return store.disruptionsOf(actors.map(({ id }) => id), [...kinds], moment);
}

