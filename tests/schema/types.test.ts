import 'reflect-metadata';
import { graphql, isInterfaceType, isObjectType, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { Arg, buildSchema, Query, Resolver } from 'type-graphql';
import { Absence } from '../../schema/types/absence.js';
import { Actor } from '../../schema/types/actor.js';
import { ActorFilter } from '../../schema/types/actor-filter.js';
import { Affiliation } from '../../schema/types/affiliation.js';
import { Area } from '../../schema/types/area.js';
import { AsOf } from '../../schema/types/as-of.js';
import { ActorConnection } from '../../schema/types/connections.js';
import { ConstellationFilter } from '../../schema/types/constellation-filter.js';
import { Cooperation } from '../../schema/types/cooperation.js';
import { CooperationFilter } from '../../schema/types/cooperation-filter.js';
import { Disruption } from '../../schema/types/disruption.js';
import { Fact } from '../../schema/types/fact.js';
import { FederalState } from '../../schema/types/federal-state.js';
import { Inquiry } from '../../schema/types/inquiry.js';
import { Node } from '../../schema/types/node.js';
import { Practice } from '../../schema/types/practice.js';
import { ReferencePattern } from '../../schema/types/reference-pattern.js';
import { Responsibility } from '../../schema/types/responsibility.js';
import { SearchResult } from '../../schema/types/search-result.js';
import { Source } from '../../schema/types/source.js';
import { Task } from '../../schema/types/task.js';
import { Topic } from '../../schema/types/topic.js';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { allVocabularies } from '../../schema/vocabulary/all.js';

const FACTS = [Absence, Actor, Affiliation, Cooperation, Disruption, Practice, ReferencePattern, Responsibility, Task, Topic];
const NODES = [...FACTS, Area, FederalState, Inquiry, Source];
const HITS = [Actor, Task, Area, Practice, Topic, Source];
const byName = (name: string) => NODES.find((type) => type.name === name)!;

/** As a resolver's own subclass does it: the class of the schema, and what the resolver needs besides. */
function made(name: string, fields: object = {}): object {
  class Presented extends byName(name) {}
  return Object.assign(new Presented(), { id: `${name}:x`, ...fields });
}

@Resolver()
class Probe {
  @Query(() => Node)
  node(@Arg('type', () => String) type: string): object {
    return made(type);
  }

  @Query(() => Fact)
  fact(@Arg('type', () => String) type: string): object {
    return made(type);
  }

  @Query(() => SearchResult)
  hit(@Arg('type', () => String) type: string): object {
    return { hit: made(type), matched: 'x', score: 1 };
  }

  @Query(() => Actor)
  actor(@Arg('kind', () => String) kind: string): object {
    return made('Actor', { kind, furtherKinds: [], validFrom: '2019-01-01', validTo: null });
  }

  @Query(() => ActorConnection)
  page(): object {
    return { edges: [], nodes: [], totalCount: () => Promise.resolve(7) };
  }

  @Query(() => String)
  around(@Arg('filter', () => ConstellationFilter) filter: ConstellationFilter): string {
    return JSON.stringify(filter);
  }

  @Query(() => String)
  actors(@Arg('filter', () => ActorFilter) filter: ActorFilter): string {
    return JSON.stringify(filter);
  }

  @Query(() => String)
  cooperations(@Arg('filter', () => CooperationFilter) filter: CooperationFilter): string {
    return JSON.stringify(filter);
  }

  @Query(() => String)
  moment(@Arg('at', () => AsOf) at: AsOf): string {
    return JSON.stringify(at);
  }
}

let schema: GraphQLSchema;
const ask = (source: string): Promise<ExecutionResult> => graphql({ schema, source });
const messageOf = async (source: string): Promise<string> => JSON.stringify((await ask(source)).errors?.[0] ?? null);

beforeAll(async () => {
  schema = await buildSchema({ resolvers: [Probe], validate: { forbidUnknownValues: false } });
});

test.each(NODES.map((type) => type.name))('%s is found behind the interface Node', async (name) => {
  expect(await ask(`{ node(type: "${name}") { __typename id } }`)).toEqual({ data: { node: { __typename: name, id: `${name}:x` } } });
});

test.each(FACTS.map((type) => type.name))('%s is found behind the interface Fact', async (name) => {
  expect(await ask(`{ fact(type: "${name}") { __typename } }`)).toEqual({ data: { fact: { __typename: name } } });
});

test.each(HITS.map((type) => type.name))('%s can be searched for', async (name) => {
  expect(await ask(`{ hit(type: "${name}") { hit { __typename } } }`)).toEqual({ data: { hit: { hit: { __typename: name } } } });
});

test('what is no fact does not pass for one', async () => {
  expect(await messageOf('{ fact(type: "Area") { id } }')).toMatch(/Cannot resolve type for interface Fact/);
});

test('every type names all the interfaces of its interfaces, and has their fields', () => {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const fact = Object.keys(types.find((type) => type.name === 'Fact')!.getFields());
  expect(fact).toEqual(expect.arrayContaining(['id', 'asOf', 'version', 'scope', 'confidence', 'supersededAt']));
  const implementing = types.filter((type) => type.getInterfaces().some(({ name }) => name === 'Fact'));
  expect(implementing.map((type) => type.name).sort()).toEqual(FACTS.map((type) => type.name).sort());
  for (const type of implementing) {
    expect(type.getInterfaces().map(({ name }) => name).sort()).toEqual(['Fact', 'Node']);
    expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(fact));
  }
});

test('every type and input is described', () => {
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !['Query', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(name));
  expect(own.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});

test('an enum speaks the words of its vocabulary, and lets nothing else out', async () => {
  const { data } = await ask('{ __type(name: "ActorKind") { description enumValues { name description } } }');
  const { CHAMBER } = actorKind.terms;
  expect(data).toMatchObject({ __type: { description: actorKind.description } });
  expect(data).toHaveProperty('__type.enumValues', actorKind.values.map((name) => ({ name, description: expect.any(String) as string })));
  expect(JSON.stringify(data)).toContain(`${CHAMBER.label.en}: ${CHAMBER.description.en}`);
  expect(await ask('{ actor(kind: "CHAMBER") { kind validFrom validTo } }')).toEqual({ data: { actor: { kind: 'CHAMBER', validFrom: '2019-01-01', validTo: null } } });
  expect(await messageOf('{ actor(kind: "constructor") { kind } }')).toMatch(/cannot represent value/);
});

test('each vocabulary is an enum of the schema', async () => {
  const enums = await import('../../schema/types/enums.js');
  const values = new Map(Object.entries(enums).map(([name, names]) => [name, Object.keys(names)]));
  expect(values).toEqual(new Map(allVocabularies.map(({ name, values: all }) => [name, [...all]])));
});

test('a page counts only when asked for the count', async () => {
  expect(await ask('{ page { totalCount } }')).toEqual({ data: { page: { totalCount: 7 } } });
});

describe('inputs', () => {
  test('the depth is 1 unless given, and stays between 1 and 3', async () => {
    expect(await ask('{ around(filter: {around: "actor:x"}) }')).toEqual({ data: { around: '{"around":"actor:x","depth":1}' } });
    expect(await ask('{ around(filter: {depth: 3}) }')).toEqual({ data: { around: '{"depth":3}' } });
    expect(await ask('{ around(filter: {depth: null}) }')).toEqual({ data: { around: '{"depth":null}' } });
    expect(await messageOf('{ around(filter: {depth: 0}) }')).toMatch(/Argument Validation Error/);
    expect(await messageOf('{ around(filter: {depth: 4}) }')).toMatch(/Argument Validation Error/);
  });

  test('a text to look for is no book', async () => {
    expect(await messageOf(`{ actors(filter: {text: "${'a'.repeat(201)}"}) }`)).toMatch(/Argument Validation Error/);
    expect(await ask('{ actors(filter: {text: null, kinds: [ZAV]}) }')).toEqual({ data: { actors: '{"kinds":["ZAV"],"text":null}' } });
  });

  test('a moment that cannot be is refused with a reason', async () => {
    expect(await ask('{ moment(at: {validAt: "2020-11-19"}) }')).toEqual({ data: { moment: '{"validAt":"2020-11-19"}' } });
    expect(await messageOf('{ moment(at: {validAt: "2020-02-30"}) }')).toMatch(/February 2020 has the days 01 to 29/);
    expect(await messageOf('{ moment(at: {knownAt: "gestern"}) }')).toMatch(/is no instant/);
  });

  test('every filter takes the values of its vocabularies', async () => {
    expect(await ask('{ cooperations(filter: {status: [ACTIVE], scope: [NAMED], confirmation: [CONFIRMED], lands: [BW]}) }')).toEqual({
      data: { cooperations: '{"lands":["BW"],"status":["ACTIVE"],"scope":["NAMED"],"confirmation":["CONFIRMED"]}' },
    });
    expect(await messageOf('{ cooperations(filter: {lands: [RLP]}) }')).toMatch(/RLP/);
  });
});
