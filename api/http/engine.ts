import { ApolloServer, type ApolloServerPlugin, type BaseContext, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Settings } from '../config.js';
import { translateError } from '../graphql/errors.js';
import { compiledExecution } from './compiled.js';
import type { ErrorLog } from './error-log.js';
import { nameOfAnswer, type Answer, type KeptAnswers, type Standing } from './kept-answers.js';
import { limitRules } from './limits.js';
import { watch, type Watch } from './watch.js';

export interface EngineParts<C extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly settings: Settings;
  readonly logger: FastifyBaseLogger;
  readonly errors: ErrorLog;
  readonly standing: Standing<C>;
  readonly kept: KeptAnswers;
}

export interface Engine<C> {
  execute(request: HTTPGraphQLRequest, context: C): Promise<Answer>;
  stop(): Promise<void>;
}

/** GraphQL with all its limits; nothing in it calls home or shows more than the closed list of errors. */
export async function startEngine<C extends BaseContext>(parts: EngineParts<C>): Promise<Engine<C>> {
  const { standing, kept } = parts;
  const watched = watch<C>();
  const apollo = createApollo(parts, watched);
  await apollo.start();
  const answer = async (request: HTTPGraphQLRequest, contextValue: C): Promise<Answer> => {
    const { status = 200, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request, context: () => Promise.resolve(contextValue),
    });
    if (body.kind !== 'complete') throw new Error('an answer in parts cannot be: the schema has no @defer');
    return { status: statusOf(status, headers, watched.carriedQuery(request)), headers, text: body.string };
  };
  const keptOrNew = async (request: HTTPGraphQLRequest, context: C): Promise<Answer> => {
    const name = await nameOfAnswer(request, context, standing);
    const known = name === null ? undefined : kept.get(name);
    if (known) return known;
    const given = await answer(request, context);
    if (name !== null && watched.answeredQuery(request) && standing.lasts(context)) kept.set(name, given);
    return given;
  };
  return {
    async execute(request, context) {
      const given = await keptOrNew(request, context);
      if (watched.changed(request) || (await standing.held(context))) return given;
      return keptOrNew({ ...request }, standing.again(context));
    },
    stop: () => apollo.stop(),
  };
}

/**
 * GraphQL over HTTP: a client that understands only application/json takes any status but 200 for a failure of the
 * transport, so what GraphQL refuses is told in the body.
 */
function statusOf(status: number, headers: ReadonlyMap<string, string>, carriedQuery: boolean): number {
  const plain = headers.get('content-type')?.startsWith('application/json') ?? false;
  return status === 400 && carriedQuery && plain ? 200 : status;
}

function createApollo<C extends BaseContext>({ schema, settings, logger, errors }: EngineParts<C>, watched: Watch<C>): ApolloServer<C> {
  // Another executor comes in where Apollo expects the gateway to other services.
  return new ApolloServer<C>({
    ...(settings.executor === 'jit' ? { gateway: compiledExecution(schema) } : { schema }),
    logger,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: settings.maxTokens },
    validationOptions: { hideSuggestions: true },
    validationRules: [...limitRules(settings)],
    formatError: (formatted, thrown) => translateError(formatted, thrown, { argument: watched.argumentOf(thrown), report: errors.report }),
    plugins: [...QUIET, watched.plugin],
  });
}

const QUIET: readonly ApolloServerPlugin[] = [
  ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginUsageReportingDisabled(),
];
