import { beginOperation, type Operation } from '../application/operation/operation.js';
import { newest } from '../application/operation/newest.js';
import type { Service } from '../application/service.js';
import type { Session } from '../application/session.js';
import { createLoaders, type Loaders } from './loading/loaders.js';

/** What the parts of one request share. The moment is not among them: every parent object carries its own. */
export interface RequestContext {
  readonly operation: Operation;
  readonly loaders: Loaders;
  readonly session: Session;
}

export function createContext(service: Service, session: Session, operation = beginOperation(service)): RequestContext {
  return { operation, loaders: createLoaders(service), session };
}

/** One that takes the newest revision to be the one it was last; its answer stands if `standing.held` says so. */
export function presumingContext(service: Service, session: Session): RequestContext {
  return createContext(service, session, beginOperation(service, newest(service, true)));
}

/** An answer depends on what is known by now, on the day that sentences are spoken on, and on who may see what. */
export const standing = {
  nameOf: async ({ operation, session: { name, role, lands } }: RequestContext): Promise<string> => {
    const { revision, recordedAt } = await operation.latest();
    return [revision, recordedAt, operation.today, role, lands.join(','), name].join(' ');
  },
  held: ({ operation }: RequestContext): Promise<boolean> => operation.held(),
  again: ({ operation, session }: RequestContext): RequestContext => createContext(operation.service, session, operation.again()),
  lasts: ({ operation }: RequestContext): boolean => operation.holdsAllDay(),
};
