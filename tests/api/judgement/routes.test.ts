import fc from 'fast-check';
import { route } from '../../../api/application/queries/route.js';
import type { RouteInput } from '../../../api/application/routing/input.js';
import { usualPairs } from '../../../api/application/routing/usual-pairs.js';
import { landsOf } from '../../../api/application/routing/whole-ground.js';
import { routes, type Routes } from '../../../api/domain/analysis/routes/routes.js';
import { overlaps } from '../../../api/domain/model/area.js';
import type { NewRecord } from '../../../api/domain/model/record.js';
import { PLACES, TASK, USUAL, actorId, anyNetwork, type RandomNetwork } from '../../domain/analysis/routes/random-network.js';
import { drawnLand } from '../../domain/analysis/parallel/drawn.js';
import { ENGINES, LONGEST, within } from '../../storage/engines.js';
import { momentOf, place, recording, serviceOver, type Drawn } from './as-recorded.js';

const [T] = drawnLand('a LEAD t @08').tasks;
const AREAS = [...PLACES, '11'].map((key) => place(key, key === 'DE' ? 'COUNTRY' : key.length === 2 ? 'STATE' : 'COUNTY'));

const denial = (cooperation: string, { cooperations }: RandomNetwork): readonly NewRecord[] => cooperations.filter(({ id }) => id === cooperation)
  .map(({ content }) => ({ kind: 'ANSWER', subject: cooperation, content: { actor: content.participants[0]!.actor, version: 1, answer: 'NO' } }));

const drawnFrom = (network: RandomNetwork): Drawn => ({
  facts: [...network.actors, ...network.cooperations, ...network.affiliations, ...network.responsibilities, ...network.disruptions, T!, USUAL],
  areas: AREAS, records: network.denied.flatMap((id) => denial(id, network)),
});

const start = fc.oneof({ weight: 3, arbitrary: actorId.map((fromActor) => ({ fromActor, fromArea: null })) }, { weight: 1, arbitrary: fc.constantFrom(...PLACES).map((fromArea) => ({ fromActor: null, fromArea })) });
const input: fc.Arbitrary<RouteInput> = fc.tuple(start, fc.record({
  task: fc.constant(TASK), targetGroup: fc.constant(null), maxHops: fc.integer({ min: 1, max: 6 }), avoidDisrupted: fc.boolean(), alternatives: fc.constantFrom(0, 1, 3, 10),
})).map(([from, rest]) => ({ ...rest, ...from }));

/** What can be told apart of an answer. */
const inShort = ({ routes: found, direct, missing, noRoute, suspended }: Routes): object => ({
  routes: found.map(({ start: from, end, responsibility, hops }) => ({ from, end, responsibility: responsibility.id, hops: hops.map(({ to, by, disrupted }) => [to, by.id, disrupted?.id ?? null]) })),
  direct: direct.map(({ id }) => id), missing, noRoute, suspended,
});

for (const engine of ENGINES) {
  engine.describe(`routes through ${engine.name}`, () => {
    test('found hop by hop are those of the whole network', async () => {
      await fc.assert(fc.asyncProperty(anyNetwork, input, (network, asked) => within(engine, async (store) => {
        await store.append(recording(drawnFrom(network)));
        const [service, moment] = [serviceOver(store), await momentOf(store)];
        const places = asked.fromArea === null ? network.actors.find(({ id }) => id === asked.fromActor)!.content.areas : [asked.fromArea];
        const actors = new Map(network.actors.map((each) => [each.id, each]));
        const denied = network.denied.filter((id) => network.cooperations.some((each) => each.id === id));
        const holding = network.cooperations.filter(({ id, validTo }) => validTo === null && !denied.includes(id));
        const expected = routes({
          places, actors, cooperations: holding, affiliations: network.affiliations, disruptions: network.disruptions,
          responsibilities: network.responsibilities.filter(({ content }) => content.areas.some((key) => places.some((each) => overlaps(key, each)))),
          pairs: await usualPairs(service, landsOf(places), moment),
        }, { ...asked, start: asked.fromActor });
        expect(inShort(await route(service, asked, moment))).toEqual(inShort(expected));
      })), { numRuns: engine.histories, endOnFailure: true });
    }, LONGEST);
  });
}
