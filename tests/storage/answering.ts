import type { Store } from '../../api/application/ports/store.js';

type Reading = Exclude<keyof Store, 'engine' | 'ready' | 'close' | 'append'>;

/** What answers the port's questions: a store, or the model that it is compared with. */
export type Answering = { readonly [Method in Reading]: (...asked: Parameters<Store[Method]>) => unknown };

/** A question that can be put to both. */
export interface Question {
  readonly method: Reading;
  readonly asked: readonly unknown[];
  readonly ask: (answering: Answering) => unknown;
}

/** A question as data, so that a failing one can be read. */
export function question<Method extends Reading>(method: Method, ...asked: Parameters<Store[Method]>): Question {
  return { method, asked, ask: (answering) => Reflect.apply(answering[method], answering, asked) };
}
