import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';

const { parser, rules } = graphqlPlugin;

/**
 * The Relay rules of GraphQL-ESLint. Only one option differs from their defaults: that a list may hold nothing but
 * edges is the linter's own wish and not Relay's; a fact's evidence is a list and no connection.
 */
const RULES: Linter.RulesRecord = {
  '@graphql-eslint/relay-arguments': 'error',
  '@graphql-eslint/relay-connection-types': 'error',
  '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false }],
  '@graphql-eslint/relay-page-info': 'error',
};

/** What the Relay rules find wrong in a schema, a line each. */
export async function lintRelay(sdl: string): Promise<readonly string[]> {
  const config = {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': { rules } },
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: sdl } } },
    rules: RULES,
  } as unknown as Linter.Config;
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [config] });
  const results = await eslint.lintText(sdl, { filePath: 'schema.graphql' });
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${ruleId ?? ''} ${message}`));
}
