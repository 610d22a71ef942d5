import {
  astFromValue, buildSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isRequiredArgument,
  isRequiredInputField, isSpecifiedScalarType, isUnionType, print, type GraphQLArgument, type GraphQLInputField, type GraphQLNamedType,
} from 'graphql';

/** How an emitted schema stands to a promised one. What it holds beyond the promise is no matter, unless it asks for more. */
export interface ContractComparison {
  /** Promised and not there yet. */
  readonly missing: readonly string[];
  /** There, but other than promised: these break clients. */
  readonly different: readonly string[];
}

/** One thing a schema says, by the coordinate at which it says it. */
interface Clause {
  /** The coordinate without which this one makes no sense; null for types. */
  readonly within: string | null;
  readonly says: string;
  /** A member of a closed set: where the set is, all of it must be. */
  readonly closed?: boolean;
  /** Clients must give it. */
  readonly demanded?: boolean;
}
type Contract = ReadonlyMap<string, Clause>;

/** Compares types, fields, arguments, nullability, defaults, enum values, union members and interfaces of two SDL texts. */
export function compareContracts(promisedSdl: string, emittedSdl: string): ContractComparison {
  const promised = contractOf(promisedSdl);
  const emitted = contractOf(emittedSdl);
  const missing: string[] = [];
  const different: string[] = [];
  for (const [place, clause] of promised) {
    const found = emitted.get(place);
    if (found) {
      if (found.says !== clause.says) different.push(`${place}: promised ${clause.says}, emitted ${found.says}`);
    } else if (clause.within === null || emitted.has(clause.within)) {
      if (clause.closed) different.push(`${place}: promised, not emitted`);
      else missing.push(place);
    }
  }
  return { missing, different: [...different, ...demandsBeyond(promised, emitted)] };
}

function demandsBeyond(promised: Contract, emitted: Contract): readonly string[] {
  return [...emitted]
    .filter(([place, { within, demanded }]) => demanded && !promised.has(place) && within !== null && promised.has(within))
    .map(([place, { says }]) => `${place}: required as ${says}, not promised`);
}

function contractOf(sdl: string): Contract {
  const types = Object.values(buildSchema(sdl).getTypeMap());
  return new Map(types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type)).flatMap(clausesOf));
}

type Entry = readonly [place: string, clause: Clause];

function clausesOf(type: GraphQLNamedType): readonly Entry[] {
  const { name } = type;
  const itself: Entry = [name, { within: null, says: type.astNode?.kind ?? 'type' }];
  const member = (place: string): Entry => [place, { within: name, says: 'a member', closed: true }];
  if (isEnumType(type)) return [itself, ...type.getValues().map((value) => member(`${name}.${value.name}`))];
  if (isUnionType(type)) return [itself, ...type.getTypes().map((one) => member(`${name} = ${one.name}`))];
  if (isInputObjectType(type)) {
    return [itself, ...Object.values(type.getFields()).map((field) => given(`${name}.${field.name}`, name, field))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [itself];
  const fields = Object.values(type.getFields()).flatMap(({ name: field, type: of, args }): Entry[] => {
    const place = `${name}.${field}`;
    return [[place, { within: name, says: String(of) }], ...args.map((arg) => given(`${place}(${arg.name})`, place, arg))];
  });
  return [itself, ...type.getInterfaces().map((one) => member(`${name} implements ${one.name}`)), ...fields];
}

/** An argument or input field, with its default. */
function given(place: string, within: string, value: GraphQLArgument | GraphQLInputField): Entry {
  const node = value.defaultValue === undefined ? null : astFromValue(value.defaultValue, value.type);
  const demanded = isRequiredArgument(value) || isRequiredInputField(value);
  return [place, { within, says: `${String(value.type)}${node ? ` = ${print(node)}` : ''}`, demanded }];
}
