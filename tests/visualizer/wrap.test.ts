import fc from 'fast-check';
import { wrap } from '../../visualizer/graph/wrap.js';

const measure = (text: string): number => text.replaceAll('\u00ad', '').length;
const plain = (lines: readonly string[]): string => lines.join(' ').replaceAll('\u00ad', '');

describe('a label', () => {
  test('stays one line when it fits', () => {
    expect(wrap('Jobcenter', 20, { measure, lines: 3 })).toEqual(['Jobcenter']);
  });
  test('breaks at blanks', () => {
    expect(wrap('Agentur für Arbeit Nord', 11, { measure, lines: 3 })).toEqual(['Agentur für', 'Arbeit Nord']);
  });
  test('breaks at soft hyphens with a hyphen, and after real ones without', () => {
    expect(wrap('Ausländer\u00adbehörde', 11, { measure, lines: 3 })).toEqual(['Ausländer-', 'behörde']);
    expect(wrap('Arbeitgeber-Service', 13, { measure, lines: 3 })).toEqual(['Arbeitgeber-', 'Service']);
  });
  test('ends in an ellipsis when there is more than may be', () => {
    expect(wrap('eins zwei drei vier', 5, { measure, lines: 2 })).toEqual(['eins', 'zwei…']);
  });
  test('is no wider and no longer than allowed, and loses nothing without saying so', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöü]{1,9}$/), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(words, fc.integer({ min: 10, max: 30 }), (list, width) => {
      const lines = wrap(list.join(' '), width, { measure, lines: 4 });
      expect(lines.length).toBeLessThanOrEqual(4);
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      if (!plain(lines).endsWith('…')) expect(plain(lines)).toBe(list.join(' '));
    }));
  });
});
