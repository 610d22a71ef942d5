import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';

/** A scalar that travels as text and stays text. */
export interface TextForm {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL?: string;
  /** The text in its one canonical form. Throws a RangeError with one sentence that says what would be right. */
  readonly read: (text: string) => string;
}

const LONGEST_ECHO = 40;

/** A text as a message shows it: quoted, and cut so that nobody gets megabytes back. */
export function shown(text: string): string {
  return JSON.stringify(text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text);
}

/** Strict in both directions: what the form refuses neither comes in nor goes out. */
export function textScalar({ name, description, specifiedByURL, read }: TextForm): GraphQLScalarType<string, string> {
  const accept = (value: unknown, nodes?: ValueNode): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} must be a text`, { nodes });
    try {
      return read(value);
    } catch (error) {
      if (error instanceof RangeError) throw new GraphQLError(`${name}: ${error.message}`, { nodes });
      throw error;
    }
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => accept(value),
    parseValue: (value) => accept(value),
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return accept(node.value, node);
      throw new GraphQLError(`${name} must be a text in quotation marks, not ${shown(print(node))}`, { nodes: node });
    },
  });
}
