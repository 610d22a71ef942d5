import type { Area } from '../../domain/model/area.js';
import { disrupts } from '../../domain/model/disruption.js';
import type { AffiliationFact, CooperationFact, DisruptionFact, Fact, ResponsibilityFact } from '../../domain/model/fact.js';
import { groupBy } from '../../domain/model/group.js';
import type { Moment } from '../../domain/model/moment.js';
import type { KeptRecord } from '../../domain/model/record.js';
import type { Source } from '../../domain/model/source.js';
import { lastRecords } from '../../application/queries/last-records.js';
import { places } from '../../application/operation/places.js';
import type { Store } from '../../application/ports/store.js';
import type { Service } from '../../application/service.js';
import { momentLoader, type MomentLoader } from './moment-loader.js';

/** Born with a request and gone with it: what its parts ask for one by one is read together, and only once. */
export interface Loaders {
  readonly facts: MomentLoader<Fact | null>;
  readonly versions: MomentLoader<readonly Fact[]>;
  readonly areas: MomentLoader<Area | null>;
  readonly sources: MomentLoader<Source | null>;
  readonly evidenceCounts: MomentLoader<number>;
  /** Of each source the first facts that it vouches for. */
  readonly factsFrom: MomentLoader<readonly string[]>;
  readonly affiliations: MomentLoader<readonly AffiliationFact[]>;
  readonly cooperations: MomentLoader<readonly CooperationFact[]>;
  readonly responsibilitiesOfActor: MomentLoader<readonly ResponsibilityFact[]>;
  readonly responsibilitiesForTask: MomentLoader<readonly ResponsibilityFact[]>;
  readonly disruptions: MomentLoader<readonly DisruptionFact[]>;
  readonly answers: MomentLoader<readonly KeptRecord<'ANSWER'>[]>;
  readonly verifications: MomentLoader<readonly KeptRecord<'VERIFICATION'>[]>;
  readonly inquiries: MomentLoader<KeptRecord<'INQUIRY'> | null>;
  readonly reviews: MomentLoader<KeptRecord<'REVIEW'> | null>;
}

/** How many facts of a source are shown at most. */
const FACTS_OF_A_SOURCE = 200;

export function createLoaders(service: Service): Loaders {
  const { store } = service;
  const facts = momentLoader<Fact | null>(async (ids, moment) => byId(await store.facts(ids, moment)), null);
  return {
    facts,
    versions: momentLoader<readonly Fact[]>(async (ids, { revision }) => groupBy(await store.versions(ids, revision), ({ id }) => id), []),
    areas: momentLoader<Area | null>((keys, { revision }) => places(service, keys, revision), null),
    sources: momentLoader<Source | null>(async (ids, { revision }) => byId(await store.sources(ids, revision)), null),
    evidenceCounts: momentLoader((ids, { revision }) => store.evidenceCounts(ids, revision), 0),
    factsFrom: momentLoader<readonly string[]>((ids, { revision }) => store.factsFrom(ids, revision, FACTS_OF_A_SOURCE), []),
    affiliations: momentLoader<readonly AffiliationFact[]>(
      async (actors, moment) => spread(actors, await store.affiliationsOf(actors, moment), ({ content }) => [content.actor, content.other]), [],
    ),
    cooperations: momentLoader<readonly CooperationFact[]>(
      async (actors, moment) => spread(actors, await store.cooperationsOf(actors, moment), ({ content }) => content.participants.map((p) => p.actor)), [],
    ),
    responsibilitiesOfActor: momentLoader<readonly ResponsibilityFact[]>(
      async (actors, moment) => groupBy(await store.responsibilitiesOf(actors, moment), ({ content }) => content.actor), [],
    ),
    responsibilitiesForTask: momentLoader<readonly ResponsibilityFact[]>(
      async (tasks, moment) => groupBy(await store.responsibilitiesFor(tasks, null, moment), ({ content }) => content.task), [],
    ),
    disruptions: momentLoader<readonly DisruptionFact[]>((actors, moment) => disruptionsOf(store, facts, { actors, moment }), []),
    answers: momentLoader<readonly KeptRecord<'ANSWER'>[]>(
      async (ids, { revision }) => groupBy(await store.records('ANSWER', ids, revision), ({ subject }) => subject), [],
    ),
    verifications: momentLoader<readonly KeptRecord<'VERIFICATION'>[]>(
      async (ids, { revision }) => groupBy(await store.records('VERIFICATION', ids, revision), ({ subject }) => subject), [],
    ),
    inquiries: momentLoader<KeptRecord<'INQUIRY'> | null>((subjects, moment) => lastRecords(store, { kind: 'INQUIRY', subjects }, moment), null),
    reviews: momentLoader<KeptRecord<'REVIEW'> | null>((subjects, moment) => lastRecords(store, { kind: 'REVIEW', subjects }, moment), null),
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

/** Each item under every wanted key that it names. */
function spread<T>(wanted: readonly string[], items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const asked = new Set(wanted);
  const pairs = items.flatMap((item) => keysOf(item).filter((key) => asked.has(key)).map((key) => ({ key, item })));
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ item }) => item)]));
}

async function disruptionsOf(
  store: Store, facts: MomentLoader<Fact | null>, { actors, moment }: { readonly actors: readonly string[]; readonly moment: Moment },
): Promise<ReadonlyMap<string, readonly DisruptionFact[]>> {
  const known = (await facts.loadMany(actors, moment)).flatMap((fact) => (fact?.type === 'Actor' ? [fact] : []));
  const kinds = new Set(known.flatMap(({ content }) => [content.kind, ...content.furtherKinds]));
  const disruptions = await store.disruptionsOf(actors, [...kinds], moment);
  return new Map(known.map((actor) => [actor.id, disruptions.filter((disruption) => disrupts(disruption, actor))]));
}

