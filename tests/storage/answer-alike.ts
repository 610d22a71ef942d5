import type { Store } from '../../api/application/ports/store.js';
import type { Question } from './answering.js';
import { expectAlike } from './expect-alike.js';
import type { ReferenceModel } from './reference-model.js';

/** The answers with the question, so that a difference says what was asked. */
export async function answerAlike({ method, asked, ask }: Question, store: Store, model: ReferenceModel): Promise<void> {
  expectAlike({ method, asked }, await ask(store), ask(model));
}
