import fc from 'fast-check';
import {
  getNamedType, getNullableType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType,
  type GraphQLArgument, type GraphQLCompositeType, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLSchema,
} from 'graphql';

/** What is sent to /graphql. */
export interface FuzzRequest {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export interface Hints {
  /** Values worth trying for a scalar or for an argument of a name, so that questions reach further than their first look-up. */
  readonly values?: ReadonlyMap<string, readonly unknown[]>;
  /** Fields to leave alone, as `Type.field`. */
  readonly avoid?: ReadonlySet<string>;
  readonly operation?: 'query' | 'mutation';
}

/** Values that fit nothing or nearly something. */
const JUNK: readonly unknown[] = [
  null, '', ' ', '0', '\u0000', '💥', '\\', '"', 'constructor', '__proto__', 'x'.repeat(5000), -1, 0, 1, 1.5, 1e308, 2 ** 31, -(2 ** 31) - 1, true, [], [[]], {},
  { __typename: 'x' }, ['a', null], '2020-02-30', '9999-12-31', '0000-00-00', 'DE', 'ABROAD', '09', 'P2D', "'; DROP TABLE fact; --", "}) RETURN n //",
];

const SCALARS: ReadonlyMap<string, fc.Arbitrary<unknown>> = new Map<string, fc.Arbitrary<unknown>>([
  ['Int', fc.integer({ min: -5, max: 300 })],
  ['Float', fc.double({ noNaN: true })],
  ['Boolean', fc.boolean()],
  ['String', fc.string({ maxLength: 12 })],
  ['ID', fc.string({ maxLength: 12 })],
]);

/**
 * Requests drawn from a schema: mostly valid, some with values that do not fit, some with a damaged text.
 */
export function requestsOf(schema: GraphQLSchema, hints: Hints = {}): fc.Arbitrary<FuzzRequest> {
  return fc.gen().map((draw) => {
    const pen = new Pen(schema, hints, draw);
    const request = pen.operation();
    return draw(fc.integer, { min: 0, max: 4 }) === 0 ? { ...request, query: damaged(request.query, draw) } : request;
  });
}

type Draw = fc.GeneratorValue;

class Pen {
  private readonly variables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private fieldsLeft = 60;

  constructor(private readonly schema: GraphQLSchema, private readonly hints: Hints, private readonly draw: Draw) {}

  operation(): FuzzRequest {
    const { operation = 'query' } = this.hints;
    const root = operation === 'query' ? this.schema.getQueryType() : this.schema.getMutationType();
    if (!root) throw new Error(`the schema has no ${operation}`);
    const selection = this.selection(root, 0);
    const head = this.declared.length > 0 ? `(${this.declared.join(', ')})` : '';
    return { query: `${operation} Fuzz${head} ${selection}`, variables: this.variables };
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const parts = this.chance(15) ? ['__typename'] : [];
    if (isAbstractType(type)) {
      for (const possible of this.some(this.schema.getPossibleTypes(type), 3)) parts.push(`... on ${possible.name} ${this.selection(possible, depth)}`);
    }
    if ('getFields' in type) {
      const fields = Object.values(type.getFields()).filter((field) => this.mayAsk(type.name, field, depth));
      for (const field of this.some(fields, depth === 0 ? 2 : 6)) parts.push(this.field(field, depth));
    }
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  private mayAsk(type: string, field: GraphQLField<unknown, unknown>, depth: number): boolean {
    if (this.hints.avoid?.has(`${type}.${field.name}`)) return false;
    return depth < 6 || isLeafType(getNamedType(field.type));
  }

  private field({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
    this.fieldsLeft -= 1;
    const alias = this.chance(5) ? `a${this.fieldsLeft < 0 ? 0 : this.fieldsLeft}: ` : '';
    const directive = this.chance(3) ? ` @${this.one(['skip', 'include'])}(if: ${this.one(['true', 'false', '$missing', '1'])})` : '';
    const inner = getNamedType(type);
    return `${alias}${name}${this.arguments(args)}${directive}${isCompositeType(inner) ? ` ${this.selection(inner, depth + 1)}` : ''}`;
  }

  private arguments(args: readonly GraphQLArgument[]): string {
    const given = args.filter((arg) => this.chance(isNonNullType(arg.type) && arg.defaultValue === undefined ? 97 : 35));
    const written = given.map((arg) => `${arg.name}: ${this.chance(30) ? this.variable(arg) : literal(this.value(arg), getNamedType(arg.type))}`);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  private variable(arg: GraphQLArgument): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${String(arg.type)}`);
    if (!this.chance(4)) this.variables[name] = this.value(arg);
    return `$${name}`;
  }

  private value(place: GraphQLArgument | GraphQLInputField): unknown {
    return this.chance(8) ? this.one(JUNK) : this.fitting(place.type, place.name);
  }

  private fitting(type: GraphQLInputType, name: string): unknown {
    const inner = getNullableType(type);
    if (isListType(inner)) return Array.from({ length: this.draw(fc.integer, { min: 0, max: 3 }) }, () => this.fitting(inner.ofType, name));
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter((field) => this.chance(isNonNullType(field.type) ? 97 : 40));
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field)]));
    }
    if (isEnumType(inner)) return this.one(inner.getValues().map((value) => value.name));
    const known = this.hints.values?.get(name) ?? this.hints.values?.get(inner.name);
    return known && this.chance(85) ? this.one(known) : this.draw(() => SCALARS.get(inner.name) ?? fc.constantFrom(...JUNK));
  }

  private some<T>(from: readonly T[], most: number): readonly T[] {
    if (from.length === 0 || this.fieldsLeft <= 0) return [];
    return this.draw(() => fc.subarray([...from], { minLength: 1, maxLength: Math.min(most, from.length) }));
  }

  private one<T>(from: readonly T[]): T {
    return this.draw(() => fc.constantFrom(...from));
  }

  private chance(percent: number): boolean {
    return this.draw(fc.integer, { min: 0, max: 99 }) >= 100 - percent;
  }
}

/** A value in GraphQL's own notation. */
function literal(value: unknown, type: ReturnType<typeof getNamedType>): string {
  if (Array.isArray(value)) return `[${value.map((each: unknown) => literal(each, type)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(type) ? type.getFields() : {};
    const inner = Object.entries(value).map(([name, each]) => `${name}: ${literal(each, fields[name] ? getNamedType(fields[name].type) : type)}`);
    return `{ ${inner.join(', ')} }`;
  }
  if (typeof value === 'string' && isEnumType(type) && /^[A-Z_]+$/.test(value)) return value;
  return JSON.stringify(value);
}

const PIECES = ['{', '}', '(', ')', '[', ']', '...', '$', '@', ':', '"', '"""', '#', '\u0000', '﻿', '...on', 'fragment', '}{', '1e999', '\\u{', ' '];

/** A text with a piece taken out, doubled or put in. */
function damaged(text: string, draw: Draw): string {
  const from = draw(fc.nat, { max: text.length });
  const to = Math.min(text.length, from + draw(fc.nat, { max: 12 }));
  const put = draw(() => fc.constantFrom('', text.slice(from, to).repeat(2), ...PIECES));
  return text.slice(0, from) + put + text.slice(to);
}
