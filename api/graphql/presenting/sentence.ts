import type { Moment } from '../../domain/model/moment.js';
import { Sentence } from '../../../schema/types/sentence.js';

/** A sentence and the facts it rests on. */
export class SentenceObject extends Sentence {
  constructor(readonly sentence: { readonly text: string; readonly facts: readonly string[] }, readonly asOf: Moment) {
    super();
    Object.assign(this, { text: sentence.text });
  }
}
