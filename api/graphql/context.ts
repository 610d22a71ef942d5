import { beginOperation, type Operation } from '../application/operation/operation.js';
import type { Service } from '../application/service.js';
import type { Session } from '../application/session.js';
import { createLoaders, type Loaders } from './loading/loaders.js';

/** What the parts of one request share. The moment is not among them: every parent object carries its own. */
export interface RequestContext {
  readonly operation: Operation;
  readonly loaders: Loaders;
  readonly session: Session;
}

export function createContext(service: Service, session: Session): RequestContext {
  return { operation: beginOperation(service), loaders: createLoaders(service.store), session };
}
