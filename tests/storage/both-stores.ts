import type { Store } from '../../api/application/ports/store.js';
import type { Question } from './answering.js';
import { expectAlike } from './expect-alike.js';

/** Every method that answers; that none is left out, the compiler sees. */
const ALL: { readonly [M in Question['method']]: true } = {
  revision: true, dataset: true, mark: true, facts: true, versions: true, listed: true, areaFacts: true, cooperationsOf: true, affiliationsOf: true,
  responsibilitiesFor: true, responsibilitiesOf: true, disruptionsOf: true, page: true, count: true, search: true, areas: true, areasIn: true, sources: true,
  sourcePage: true, evidenceCounts: true, factsFrom: true, changes: true, changeCount: true, records: true,
};
export const METHODS = Object.keys(ALL) as readonly Question['method'][];

/** The second store answers each question as the first does, element by element and in the same order. */
export async function answerEachOther(questions: readonly Question[], [one, other]: readonly [Store, Store]): Promise<void> {
  expect(questions.length).toBeGreaterThan(0);
  for (const { asked, ask } of questions) {
    const expected = await ask(one);
    expectAlike({ asked }, await ask(other), expected);
  }
}
