import type { GraphQLSchema } from 'graphql';
import { loadDelivered, type Loaded } from '../seeds/load.js';
import type { Store } from './application/ports/store.js';
import type { Surroundings } from './application/ports/surroundings.js';
import type { Service } from './application/service.js';
import { createCaches } from './compose/caches.js';
import { sessionOf } from './compose/session.js';
import { machine } from './compose/surroundings.js';
import { serviceVersion } from './compose/version.js';
import type { Settings } from './config.js';
import { presumingContext, standing, type RequestContext } from './graphql/context.js';
import { createSchema } from './graphql/schema.js';
import type { Incoming } from './http/graphql-route.js';
import type { Standing } from './http/kept-answers.js';

/** The service without its front: everything that a question needs. */
export interface House {
  readonly service: Service;
  readonly schema: GraphQLSchema;
  readonly context: (incoming: Incoming) => RequestContext;
  readonly standing: Standing<RequestContext>;
  /** What became of the delivered data; null if they were not to be loaded. */
  readonly delivered: Loaded | null;
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Puts everything together over an open store, with the delivered data in it if they are wanted; whoever opened it may
 * bring a clock of his own. Fails with FilesRefused if the data cannot be used.
 */
export async function compose(store: Store, settings: Settings, surroundings: Surroundings = machine): Promise<House> {
  const schema = await createSchema();
  const operator = { name: settings.operator, contact: settings.operatorContact };
  const service: Service = { store, surroundings, referenceDay: settings.referenceDay, version: serviceVersion(), operator, caches: createCaches() };
  const delivered = settings.seed ? await loadDelivered(service).catch(closing(store)) : null;
  return {
    service,
    delivered,
    schema,
    standing,
    context: (incoming) => presumingContext(service, sessionOf(settings.host, incoming)),
    ready: () => store.ready(),
    close: () => store.close(),
  };
}

/** Hands an error on once the store is closed, so that another process may have it. */
function closing(store: Store): (error: unknown) => Promise<never> {
  return async (error) => {
    await store.close();
    throw error;
  };
}
