import type { GraphQLSchema } from 'graphql';
import type { Service } from './application/service.js';
import { createCaches } from './compose/caches.js';
import { sessionOf } from './compose/session.js';
import { openStore } from './compose/store.js';
import { machine } from './compose/surroundings.js';
import { serviceVersion } from './compose/version.js';
import type { Settings } from './config.js';
import { createContext, type RequestContext } from './graphql/context.js';
import { createSchema } from './graphql/schema.js';
import type { Incoming } from './http/graphql-route.js';

/** The service without its front: everything that a question needs. */
export interface House {
  readonly service: Service;
  readonly schema: GraphQLSchema;
  readonly context: (incoming: Incoming) => RequestContext;
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Puts everything together. Fails with StoreRefused if the store cannot be used. */
export async function compose(settings: Settings): Promise<House> {
  const schema = await createSchema();
  const store = await openStore(settings);
  const service: Service = {
    store, surroundings: machine, referenceDay: settings.referenceDay, version: serviceVersion(), caches: createCaches(),
  };
  return {
    service,
    schema,
    context: (incoming) => createContext(service, sessionOf(settings.host, incoming)),
    ready: () => store.ready(),
    close: () => store.close(),
  };
}
