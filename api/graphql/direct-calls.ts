import { getNamedType, isInterfaceType, isLeafType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type FieldResolver = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Parameter = NonNullable<FieldResolver['params']>[number];
type Given = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;
type Call = (source: unknown, args: Given, context: unknown) => unknown;

/**
 * Has field resolvers called without a detour that take nothing but their parent, the context and plain values:
 * type-graphql awaits every argument, even where there is nothing to check, and a big answer asks for thousands of
 * names. An explicit null means the argument's default. O(fields of the schema), once.
 */
export function callDirectly(schema: GraphQLSchema, resolvers: readonly NewableFunction[]): GraphQLSchema {
  const ours = getMetadataStorage().fieldResolvers.filter(({ kind, target }) => kind === 'external' && resolvers.includes(target));
  for (const resolver of ours) {
    for (const type of typesOf(schema, resolver)) {
      const field = type.getFields()[resolver.schemaName];
      const call = field && directCall(resolver, field);
      if (call) field.resolve = call;
    }
  }
  return schema;
}

/** The type that a resolver draws fields of; of an interface all that implement it. */
function typesOf(schema: GraphQLSchema, { getObjectType }: FieldResolver): readonly GraphQLObjectType[] {
  const type = getObjectType && schema.getType(getObjectType().name);
  if (isInterfaceType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function directCall({ target, methodName, params = [] }: FieldResolver, field: Field): Call | undefined {
  const readers = [...params].sort((a, b) => a.index - b.index).map((parameter) => readerOf(parameter, field));
  if (!readers.every((reader) => reader !== null)) return undefined;
  const resolver = Reflect.construct(target, []) as object;
  const method = Reflect.get(resolver, methodName) as (...given: unknown[]) => unknown;
  return (source, args, context) => Reflect.apply(method, resolver, readers.map((read) => read(source, args, context)));
}

/** Where a parameter's value comes from; null if there is more to it. */
function readerOf(parameter: Parameter, { args }: Field): Call | null {
  if (parameter.kind === 'root' && parameter.propertyName === undefined) return (source) => source;
  if (parameter.kind === 'context' && parameter.propertyName === undefined) return (_source, _args, context) => context;
  if (parameter.kind !== 'arg') return null;
  const { name } = parameter;
  const arg = args.find((each) => each.name === name);
  return arg && isLeafType(getNamedType(arg.type)) ? (_source, given) => given[name] ?? arg.defaultValue : null;
}
