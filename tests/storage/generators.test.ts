import fc from 'fast-check';
import { history } from './arbitrary-history.js';
import { QUESTIONS, questions } from './arbitrary-questions.js';
import { ReferenceModel } from './reference-model.js';

const SEED = 20201119;

const isEmpty = (answer: unknown): boolean => {
  if (answer instanceof Map) return answer.size === 0;
  if (Array.isArray(answer)) return answer.length === 0;
  if (typeof answer === 'object' && answer !== null && 'items' in answer) return isEmpty(answer.items);
  if (typeof answer === 'object' && answer !== null && 'facts' in answer) return isEmpty(answer.facts);
  return answer === 0;
};

/** How many of the questions of each method find something. */
function shares(): ReadonlyMap<string, number> {
  const found = new Map<string, { all: number; some: number }>();
  for (const [changes, asked] of fc.sample(fc.tuple(history, questions), { seed: SEED, numRuns: 100 })) {
    const model = new ReferenceModel();
    for (const each of changes) model.record(each);
    for (const { method, ask } of asked) {
      const count = found.get(method) ?? { all: 0, some: 0 };
      found.set(method, { all: count.all + 1, some: count.some + (isEmpty(ask(model)) ? 0 : 1) });
    }
  }
  return new Map([...found].map(([method, { all, some }]) => [method, some / all]));
}

test('random questions about random histories find something often enough to mean something', () => {
  const found = shares();
  expect(found.size).toBe(QUESTIONS.length);
  for (const [method, share] of found) expect({ method, share: share > 0.1 }).toEqual({ method, share: true });
});
