import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Settings } from '../config.js';

type Limits = Pick<Settings, 'maxAliases' | 'maxCost' | 'maxDepth' | 'maxDirectives'>;

/** Rules that refuse a query which would cost too much, before anything of it is executed. */
export function limitRules({ maxAliases, maxCost, maxDepth, maxDirectives }: Limits): readonly ValidationRule[] {
  const armor = new ApolloArmor({
    // It would throw for syntax errors too; the parser counts tokens itself. Suggestions are left out by graphql-js.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
    maxDepth: { n: maxDepth, flattenFragments: true, ...reporting() },
    // Without an empty list of exceptions any number of aliases of __typename would pass.
    maxAliases: { n: maxAliases, allowList: [], ...reporting() },
    maxDirectives: { n: maxDirectives, ...reporting() },
    costLimit: { maxCost, flattenFragments: true, ...reporting() },
  });
  return armor.protect().validationRules;
}

type Handler = (context: ValidationContext | null, error: GraphQLError) => void;

function reporting(): { propagateOnRejection: false; onReject: Handler[] } {
  const report: Handler = (context, { message }) =>
    context?.reportError(new GraphQLError(message.replace(/^Syntax Error: /, ''), { extensions: { code: 'LIMIT_EXCEEDED' } }));
  return { propagateOnRejection: false, onReject: [report] };
}
