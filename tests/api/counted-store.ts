import type { Store } from '../../api/application/ports/store.js';

/** A store that notes what is asked of it, at the port. */
export interface CountedStore extends Store {
  /** The methods that were called, in their order, since the last look. */
  takeReads(): readonly string[];
}

/** Methods that are no question about facts. */
const ASIDE: ReadonlySet<string> = new Set(['ready', 'close', 'append']);

export function counted(store: Store): CountedStore {
  let reads: string[] = [];
  const takeReads = (): readonly string[] => {
    const taken = reads;
    reads = [];
    return taken;
  };
  return new Proxy(store, {
    get(target, name, receiver) {
      if (name === 'takeReads') return takeReads;
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function' || ASIDE.has(String(name))) return value;
      return (...given: unknown[]): unknown => {
        reads.push(String(name));
        return Reflect.apply(value as (...all: unknown[]) => unknown, target, given);
      };
    },
  }) as CountedStore;
}
