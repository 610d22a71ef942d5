import fc from 'fast-check';
import { findingKind } from '../../schema/vocabulary/finding-kind.js';
import { hintsAmong, kindsAsked, questionAnswered, questionOf, QUESTIONS } from '../../visualizer/legend/questions.js';
import { kindsWanted } from '../../visualizer/screens/findings/finding-filter.js';

describe('the questions', () => {
  test.each(findingKind.values)('one of them is answered by %s, and only one', (kind) => {
    expect(QUESTIONS.filter(({ kinds, hints }) => [...kinds, ...hints].includes(kind))).toEqual([questionAnswered(kind)]);
  });

  test('together ask for everything there is, hints too', () => {
    expect([...kindsAsked(null)].sort()).toEqual([...findingKind.values].sort());
    expect(QUESTIONS.flatMap(({ key }) => kindsAsked(key))).toEqual(kindsAsked(null));
  });

  test('count no hint', () => {
    expect(QUESTIONS.flatMap(({ kinds }) => kinds)).not.toContain('PARALLEL_CANDIDATE');
  });

  test('are narrowed to one kind only by a kind that answers them', () => {
    fc.assert(fc.property(fc.option(fc.constantFrom(...QUESTIONS.map(({ key }) => key))), fc.option(fc.constantFrom(...findingKind.values)), (question, kind) => {
      const wanted = kindsWanted({ question, findingKind: kind });
      expect(wanted).toEqual(kind !== null && kindsAsked(question).includes(kind) ? [kind] : kindsAsked(question));
      expect(wanted.length).toBeGreaterThan(0);
      expect(hintsAmong(wanted)).toBe(wanted.includes('PARALLEL_CANDIDATE'));
    }));
  });

  test('are found by their key only', () => {
    expect(QUESTIONS.map(({ key }) => questionOf(key)?.key)).toEqual(QUESTIONS.map(({ key }) => key));
    expect(questionOf('constructor')).toBeUndefined();
  });
});
