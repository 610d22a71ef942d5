import { BREAK, Kind, visit, type ASTNode, type DocumentNode, type GraphQLError } from 'graphql';

/**
 * Where in a document the value stands that an error complains about, as the path of an argument (`at.validAt`,
 * `ids[2]`); null if the error is not about a value.
 */
export function argumentPath(document: DocumentNode, error: GraphQLError): string | null {
  const node = error.nodes?.[0];
  if (!node) return null;
  if (node.kind !== Kind.VARIABLE_DEFINITION) return pathTo(document, (value) => value === node);
  const name = node.variable.name.value;
  const use = pathTo(document, (value) => value.kind === Kind.VARIABLE && value.name.value === name);
  return `${use ?? name}${pathInside(name, error.message)}`;
}

/** A value given by a variable is located by the message only: `… at "input.areas[0]"; …`. */
function pathInside(variable: string, message: string): string {
  const given = / at "([^"]+)"; /.exec(message)?.[1] ?? variable;
  return given.startsWith(variable) ? given.slice(variable.length) : '';
}

type Test = (value: ASTNode) => boolean;

function pathTo(document: DocumentNode, test: Test): string | null {
  let found: string | null = null;
  visit(document, {
    Argument({ name, value }) {
      found = within(value, name.value, test);
      return found === null ? undefined : BREAK;
    },
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue) found = within(defaultValue, variable.name.value, test);
      return found === null ? false : BREAK;
    },
  });
  return found;
}

function within(node: ASTNode, path: string, test: Test): string | null {
  if (test(node)) return path;
  for (const [child, childPath] of parts(node, path)) {
    const found = within(child, childPath, test);
    if (found !== null) return found;
  }
  return null;
}

function parts(node: ASTNode, path: string): readonly (readonly [ASTNode, string])[] {
  if (node.kind === Kind.OBJECT) return node.fields.map((field) => [field, `${path}.${field.name.value}`]);
  if (node.kind === Kind.OBJECT_FIELD) return [[node.value, path]];
  if (node.kind === Kind.LIST) return node.values.map((value, index) => [value, `${path}[${index}]`]);
  return [];
}
