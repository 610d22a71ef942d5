import { defaultFieldResolver, getNamedType, graphql, isAbstractType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { createSchema } from '../../api/graphql/schema.js';
import { SQLITE } from '../storage/engines.js';
import { exampleQuestions, viewerQuestions } from './questions.js';
import { openWorld, type World } from './world.js';

/** Notes what each field hands out whose type an interface or union may show: there the class tells the type. */
function watchInstances(schema: GraphQLSchema): { readonly seen: Set<string>; readonly plain: Set<string> } {
  const classes = new Map(getMetadataStorage().objectTypes.map(({ name, target }) => [name, target]));
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const shown = new Set(abstract.flatMap((type) => schema.getPossibleTypes(type).map(({ name }) => name)));
  const notes = { seen: new Set<string>(), plain: new Set<string>() };
  const examine = (place: string, possible: readonly string[], value: unknown): void => {
    if (Array.isArray(value)) value.forEach((each: unknown) => examine(place, possible, each));
    else if (value !== null && value !== undefined) {
      const found = possible.find((name) => value instanceof (classes.get(name) ?? Object));
      if (found === undefined) notes.plain.add(place);
      else notes.seen.add(found);
    }
  };
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) wrap(type, schema, { shown, examine });
  return notes;
}

interface Watch {
  readonly shown: ReadonlySet<string>;
  readonly examine: (place: string, possible: readonly string[], value: unknown) => void;
}

function wrap(type: GraphQLObjectType, schema: GraphQLSchema, { shown, examine }: Watch): void {
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    const possible = isAbstractType(inner) ? schema.getPossibleTypes(inner).map(({ name }) => name) : [inner.name];
    if (!possible.some((name) => shown.has(name))) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (...given) => {
      const value: unknown = await resolve(...given);
      examine(`${type.name}.${field.name}`, possible, value);
      return value;
    };
  }
}

describe('what resolvers hand out', () => {
  let world: World;
  let notes: ReturnType<typeof watchInstances>;
  beforeAll(async () => {
    world = await openWorld(SQLITE);
    notes = watchInstances(world.schema);
  });
  afterAll(() => world.stop());

  test('are objects of the classes of their types, wherever a type has to be told', async () => {
    const values = { actor: 'actor:hsp4', fact: 'cooperation:exchange', task: 'task:procedure', area: '09162', land: 'MV', text: 'Rostock', pattern: 'pattern:iq' };
    for (const { query, variables } of [...viewerQuestions(values), ...exampleQuestions()]) await world.ask(query, variables);
    await world.data(`{
      nodes(ids: ["actor:ba", "affiliation:zav-ba", "task:procedure", "responsibility:abh-by", "cooperation:north", "absence:zabh-mv", "disruption:visa", "topic:delay", "practice:table",
        "pattern:iq", "state:mv", "area:13", "source:law", "inquiry:one"]) { id ... on Inquiry { pattern { id } askedOf { id } } }
      changes { nodes { fact { id } } edges { node { fact { id } } } } search(text: "e") { hit { __typename } } federalState(code: MV) { summary { facts { id } } }
      practices { topics { practices { id } } } tasks { parent { subtasks { id } } responsibilities { nodes { delegatedBy { id } } edges { node { id } } } }
      actors { nodes { operatedBy { id } carriedBy { id } parts { nodes { id } edges { node { id } } } } edges { node { id } } } sources { nodes { id } edges { node { id } } }
    }`);
    expect([...notes.plain]).toEqual([]);
    expect([...notes.seen].sort()).toEqual([
      'Absence', 'Actor', 'Affiliation', 'Area', 'Change', 'Cooperation', 'Disruption', 'FederalState', 'Finding', 'Inquiry', 'Practice', 'ReferencePattern', 'Responsibility', 'Rule', 'Source', 'Task', 'Topic',
    ]);
  });
});

test('a plain object would be noticed', async () => {
  const schema = await createSchema();
  const { task } = schema.getQueryType()!.getFields();
  task!.resolve = () => ({ id: 'task:plain' });
  const { plain } = watchInstances(schema);
  await graphql({ schema, source: '{ task(id: "task:plain") { id } }' });
  expect([...plain]).toEqual(['Query.task']);
});
