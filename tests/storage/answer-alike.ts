import type { Store } from '../../api/application/ports/store.js';
import type { Question } from './answering.js';
import type { ReferenceModel } from './reference-model.js';

/** The answers with the question, so that a difference says what was asked. */
export async function answerAlike({ method, asked, ask }: Question, store: Store, model: ReferenceModel): Promise<void> {
  expect({ method, asked, answer: await ask(store) }).toStrictEqual({ method, asked, answer: ask(model) });
}
