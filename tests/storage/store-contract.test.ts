import fc from 'fast-check';
import { answerAlike } from './answer-alike.js';
import { history } from './arbitrary-history.js';
import { questions } from './arbitrary-questions.js';
import { ENGINES, LONGEST, within } from './engines.js';
import { ReferenceModel } from './reference-model.js';

for (const engine of ENGINES) {
  engine.describe(`${engine.name} answers as the model does`, () => {
    test('whatever was recorded and whatever is asked', async () => {
      await fc.assert(fc.asyncProperty(history, questions, (changes, asked) => within(engine, async (store) => {
        const model = new ReferenceModel();
        for (const each of changes) expect(await store.append(each)).toStrictEqual(model.record(each));
        for (const each of asked) await answerAlike(each, store, model);
      })), { numRuns: engine.histories, endOnFailure: true });
    }, LONGEST);

    test('when nothing was recorded', async () => {
      await within(engine, async (store) => {
        const [asked] = fc.sample(questions, 1);
        for (const each of asked!) await answerAlike(each, store, new ReferenceModel());
      });
    }, LONGEST);
  });
}
