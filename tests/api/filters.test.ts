import fc from 'fast-check';
import { confirmationState } from '../../schema/vocabulary/confirmation-state.js';
import { keyOfState, overlaps } from '../../api/domain/model/area.js';
import { fold } from '../../api/domain/naming/fold.js';
import { actorFilter, cooperationFilter } from './arbitrary-filters.js';
import { onEachStore, type World } from './world.js';

interface Area { readonly key: string }
interface Actor {
  readonly id: string; readonly kind: string; readonly furtherKinds: readonly string[]; readonly actionAreas: readonly string[]; readonly areas: readonly Area[];
  readonly name: string; readonly shortName: string | null; readonly otherNames: readonly string[]; readonly english: string;
  readonly partOf: { readonly id: string } | null; readonly carriedBy: { readonly id: string } | null;
}
interface Cooperation {
  readonly id: string; readonly kinds: readonly string[]; readonly status: string; readonly scope: string; readonly confirmation: string; readonly areas: readonly Area[];
  readonly participants: readonly { readonly actor: { readonly id: string } }[];
}

const ACTORS = `actors(first: 200, filter: $filter) { nodes {
  id kind furtherKinds actionAreas areas { key } name english: name(language: EN) shortName otherNames partOf { id } carriedBy { id } } }`;
const COOPERATIONS = 'cooperations(first: 200, filter: $filter) { nodes { id kinds status scope confirmation areas { key } participants { actor { id } } } }';

const actors = async (world: World, filter?: object) =>
  (await world.data<{ actors: { nodes: Actor[] } }>(`query($filter: ActorFilter) { ${ACTORS} }`, { filter })).actors.nodes;
const cooperations = async (world: World, filter?: object) =>
  (await world.data<{ cooperations: { nodes: Cooperation[] } }>(`query($filter: CooperationFilter) { ${COOPERATIONS} }`, { filter })).cooperations.nodes;

const meets = (wanted: readonly string[] | null, values: readonly string[]): boolean => !wanted?.length || values.some((value) => wanted.includes(value));
const liesIn = (wanted: readonly string[] | null, areas: readonly Area[]): boolean =>
  !wanted?.length || areas.some(({ key }) => wanted.some((land) => overlaps(key, keyOfState(land as 'MV'))));
const named = (text: string | null, { name, english, shortName, otherNames }: Actor): boolean =>
  !text || [name, english, shortName ?? '', ...otherNames].some((each) => text.split(' ').every((word) => fold(each).includes(fold(word))));

onEachStore('filters', (world, engine) => {
  const numRuns = engine.name === 'SQLite' ? 150 : 25;

  test('leave exactly the actors that fit', async () => {
    const all = await actors(world());
    expect(all.length).toBeGreaterThan(15);
    let found = 0;
    await fc.assert(fc.asyncProperty(actorFilter, async (filter) => {
      const { kinds, actionAreas, lands: there, text } = filter;
      const fitting = all.filter((actor) => meets(kinds, [actor.kind, ...actor.furtherKinds]) && meets(actionAreas, actor.actionAreas) && liesIn(there, actor.areas) && named(text, actor));
      expect(await actors(world(), filter)).toEqual(fitting);
      found += fitting.length > 0 && fitting.length < all.length ? 1 : 0;
    }), { numRuns });
    expect(found).toBeGreaterThan(0);
  }, 60_000);
  test('leave exactly the cooperations that fit', async () => {
    const all = await cooperations(world());
    expect(all.map(({ confirmation }) => confirmation)).toEqual(expect.arrayContaining([...confirmationState.values]));
    let found = 0;
    await fc.assert(fc.asyncProperty(cooperationFilter, async (filter) => {
      const { kinds, status, scope: reach, lands: there, confirmation, actor } = filter;
      const fitting = all.filter((each) => meets(kinds, each.kinds) && meets(status, [each.status]) && meets(reach, [each.scope]) && liesIn(there, each.areas)
        && meets(confirmation, [each.confirmation]) && (!actor || each.participants.some((participant) => participant.actor.id === actor)));
      expect(await cooperations(world(), filter)).toEqual(fitting);
      found += fitting.length > 0 && fitting.length < all.length ? 1 : 0;
    }), { numRuns });
    expect(found).toBeGreaterThan(0);
  }, 60_000);
  test.each([['partOf', 'actor:ba'], ['partOf', 'actor:lnw-mv'], ['carriedBy', 'actor:carrier'], ['carriedBy', 'actor:ba']] as const)('%s %s', async (by, whole) => {
    const fitting = (await actors(world())).filter((actor) => actor[by]?.id === whole);
    expect(await actors(world(), { [by]: whole })).toEqual(fitting);
  });
  test('an actor with two wholes is a part of the first by id of the tie; operatedBy and carriedBy are told apart', async () => {
    expect(await world().data('{ actor(id: "actor:hsp2") { partOf { id } carriedBy { id } operatedBy { id } affiliations { kind actor { id } other { id } } } }')).toEqual({ actor: {
      partOf: { id: 'actor:lnw-mv' }, carriedBy: null, operatedBy: { id: 'actor:ag-s-mv' },
      affiliations: [
        { kind: 'OPERATED_BY', actor: { id: 'actor:hsp2' }, other: { id: 'actor:ag-s-mv' } }, { kind: 'PART_OF', actor: { id: 'actor:hsp2' }, other: { id: 'actor:lnw-mv' } },
      ],
    } });
  });
  test.each([
    ['actors(filter: { partOf: "actor:nobody" })', 'NOT_FOUND', 'filter.partOf'], ['actors(filter: { carriedBy: "task:entry" })', 'NOT_FOUND', 'filter.carriedBy'],
    ['actors(filter: { partOf: "actor:ba", carriedBy: "actor:carrier" })', 'BAD_USER_INPUT', 'filter.carriedBy'],
    [`actors(filter: { text: "${'x'.repeat(201)}" })`, 'BAD_USER_INPUT', 'filter.text'], ['actors(filter: { kinds: [PERSON] })', 'BAD_USER_INPUT', 'filter.kinds[0]'],
    ['cooperations(filter: { actor: "actor:nobody" })', 'NOT_FOUND', 'filter.actor'], ['cooperations(filter: { lands: [XX] })', 'BAD_USER_INPUT', 'filter.lands[0]'],
    ['actors(filter: { partOf: "actor:welcome" }, at: { knownAt: "2025-01-10T08:00:00Z" })', 'NOT_FOUND', 'filter.partOf'],
  ].map(([field, code, argument]) => [`${argument!} in ${field!.slice(0, 60)}`, code!, { field: field!, argument: argument! }] as const))('%s: %s', async (_name, code, { field, argument }) => {
    const { errors } = await world().ask(`{ ${field} { totalCount nodes { id } } }`);
    expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([[code, argument]]);
  });
  test('of an actor narrow its cooperations and responsibilities to a Land or kind', async () => {
    const { actor } = await world().data<{ actor: Record<string, { nodes: { id: string }[]; totalCount: number }> }>(`{ actor(id: "actor:rd-nord") {
      all: cooperations { totalCount nodes { id } } north: cooperations(land: SH) { totalCount nodes { id } } table: cooperations(kind: ROUND_TABLE, land: MV) { totalCount nodes { id } }
      none: cooperations(land: BY) { totalCount nodes { id } } handles: responsibilities(land: SH) { totalCount nodes { id } }
    } }`);
    expect(Object.fromEntries(Object.entries(actor).map(([key, { nodes, totalCount }]) => [key, [totalCount, ...nodes.map(({ id }) => id.split(':')[1])]]))).toEqual({
      all: [3, 'north', 'exchange', 'hidden'], north: [1, 'north'], table: [1, 'hidden'], none: [0], handles: [0],
    });
  });
});
