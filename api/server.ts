import type { BaseContext } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Settings } from './config.js';
import { createApp } from './http/app.js';
import { compressAnswers } from './http/compress.js';
import { closeAfterAnswers, drain } from './http/drain.js';
import { startEngine } from './http/engine.js';
import { answerErrors, answerUnknown } from './http/error-answer.js';
import { createErrorLog } from './http/error-log.js';
import { routeGraphql, type Incoming } from './http/graphql-route.js';
import { routeHealth } from './http/health.js';
import { keptAnswers, type Standing } from './http/kept-answers.js';
import { servePages, type Pages } from './http/pages.js';
import { relieve } from './http/pressure.js';
import { protect } from './http/security.js';

/** What the server stands on; everything in it is ready to be used. */
export interface Ground<C extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Made anew for each request. */
  readonly context: (incoming: Incoming) => C | Promise<C>;
  /** On what an answer depends besides its request. */
  readonly standing: Standing<C>;
  /** Fails while the store cannot be used. */
  readonly ready: () => Promise<void>;
  /** Called once, after the last answer. */
  readonly close: () => Promise<void>;
  readonly settings: Settings;
  readonly logger: FastifyBaseLogger;
  readonly pages: Pages;
}

export interface RunningServer {
  /** Where it answers, with the port it really has. */
  readonly url: string;
  /** Refuses new work, finishes what is under way, closes the store. */
  stop(): Promise<void>;
}

/** Starts to listen. Fails if the address cannot be had. */
export async function startServer<C extends BaseContext>(ground: Ground<C>): Promise<RunningServer> {
  const { settings, logger, context, ready, close } = ground;
  const errors = createErrorLog(logger);
  const engine = await startEngine<C>({ ...ground, errors, kept: keptAnswers() });
  const app = createApp(settings, logger);
  let draining = false;
  answerErrors(app, errors);
  compressAnswers(app);
  closeAfterAnswers(app, () => draining);
  await protect(app);
  await relieve(app, settings);
  answerUnknown(app, settings.rateLimit > 0);
  routeHealth(app, { ready, draining: () => draining, errors });
  routeGraphql(app, { engine, context, errors, patience: settings.requestTimeout });
  await servePages(app, ground.pages);
  const url = await app.listen({ port: settings.port, host: settings.host });
  const stop = async (): Promise<void> => {
    draining = true;
    await drain(app, settings);
    await engine.stop();
    await close();
  };
  let stopping: Promise<void> | null = null;
  return { url, stop: () => (stopping ??= stop()) };
}
