import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { STATE_KEYS, type AreaKey } from '../model/area.js';
import type { AbsenceFact, ActorFact, AffiliationFact, CooperationFact, DisruptionFact, Fact, PracticeFact, ResponsibilityFact, TopicFact } from '../model/fact.js';
import { standingOn, type DayStanding } from '../model/holding.js';
import { bindingActors } from '../model/seen.js';
import type { Day } from '../model/time.js';

/** Everything that is known about one Land at a revision, whatever its days; what judgements start from. */
export interface LandFacts {
  readonly land: FederalStateCode;
  readonly validAt: Day;
  /** Facts whose areas overlap the Land, and those that name no area. */
  readonly facts: readonly Fact[];
  /** Actors that these facts name and that do not serve the Land. */
  readonly outsiders: readonly ActorFact[];
  readonly affiliations: readonly AffiliationFact[];
  /** Cooperations that one of their participants denies. */
  readonly denied: ReadonlySet<string>;
  /** Slots of which somebody was asked and has not answered: `<pattern id>/<slot key>`. */
  readonly asked: ReadonlySet<string>;
}

/** A fact and where the day stands to it, its actors included. */
export interface Placed<F> {
  readonly fact: F;
  readonly standing: DayStanding;
}

/** The facts of a place, indexed once for all judgements about it. */
export interface PlaceView {
  readonly area: AreaKey;
  readonly day: Day;
  /** By id; the version that holds on the day, else the newest. */
  readonly actors: ReadonlyMap<string, Placed<ActorFact>>;
  readonly cooperations: readonly Placed<CooperationFact>[];
  readonly responsibilities: readonly Placed<ResponsibilityFact>[];
  readonly absences: readonly Placed<AbsenceFact>[];
  readonly affiliations: readonly Placed<AffiliationFact>[];
  /** What is known about the Land besides and decides nothing. */
  readonly others: readonly Placed<DisruptionFact | TopicFact | PracticeFact>[];
  readonly denied: ReadonlySet<string>;
}

/** The same of a Land, with what was asked about it. */
export interface LandView extends PlaceView {
  readonly land: FederalStateCode;
  readonly asked: ReadonlySet<string>;
}

/** Takes the facts of a Land, returns the index. O(facts + links). */
export function landView(facts: LandFacts): LandView {
  const { land, asked } = facts;
  return { land, asked, ...placeView(STATE_KEYS.get(land) ?? land, facts) };
}

/** Takes the facts of any place, returns the index. O(facts + links). */
export function placeView(area: AreaKey, { validAt: day, facts, outsiders, affiliations, denied }: Omit<LandFacts, 'land' | 'asked'>): PlaceView {
  const actors = actorsOn(day, [...facts.filter((fact) => fact.type === 'Actor'), ...outsiders]);
  const place = <F extends Fact>(fact: F): Placed<F> => ({ fact, standing: standingWith(actors, fact, day) });
  return {
    area,
    day,
    actors,
    cooperations: facts.filter((fact) => fact.type === 'Cooperation').map(place),
    responsibilities: facts.filter((fact) => fact.type === 'Responsibility').map(place),
    absences: facts.filter((fact) => fact.type === 'Absence').map(place),
    affiliations: affiliations.map(place),
    others: facts.filter((fact) => fact.type === 'Disruption' || fact.type === 'Topic' || fact.type === 'Practice').map(place),
    denied,
  };
}

function actorsOn(day: Day, versions: readonly ActorFact[]): ReadonlyMap<string, Placed<ActorFact>> {
  const actors = new Map<string, Placed<ActorFact>>();
  for (const fact of versions) {
    const known = actors.get(fact.id);
    const standing = standingOfActor(fact, day);
    if (!known || standing === 'HOLDS' || (known.standing !== 'HOLDS' && known.fact.version < fact.version)) actors.set(fact.id, { fact, standing });
  }
  return actors;
}

/** One that was withdrawn is still known by name, but nothing attests it any more, whatever its dates. */
const standingOfActor = (fact: ActorFact, day: Day): DayStanding => (fact.supersededRevision === null ? standingOn(fact, day) : 'NOT_ATTESTED_THEN');

/** Where the view's day stands to any fact of the Land. */
export const standingIn = ({ actors, day }: Pick<LandView, 'actors' | 'day'>, fact: Fact): DayStanding => standingWith(actors, fact, day);

/** The fact's own standing, unless an actor in it does not hold: then the actor's. */
function standingWith(actors: ReadonlyMap<string, Placed<ActorFact>>, fact: Fact, day: Day): DayStanding {
  const own = standingOn(fact, day);
  if (own !== 'HOLDS') return own;
  const standings = bindingActors(fact).map((id) => actors.get(id)?.standing ?? 'NOT_ATTESTED_THEN');
  if (standings.includes('NOT_VALID')) return 'NOT_VALID';
  return standings.includes('NOT_ATTESTED_THEN') ? 'NOT_ATTESTED_THEN' : 'HOLDS';
}
