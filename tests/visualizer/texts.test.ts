import fc from 'fast-check';
import { de } from '../../visualizer/texts/de.js';
import { en } from '../../visualizer/texts/en.js';
import { softly } from '../../visualizer/texts/soft-hyphens.js';
import { writtenDay } from '../../visualizer/texts/dates.js';

/** Every text, with made-up names where one is asked for. */
function said(texts: object): readonly string[] {
  return Object.values(texts).flatMap((value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') {
      const made = (value as (...given: unknown[]) => unknown)({ name: 'N', kind: 'K', level: 'L', count: 2, index: 1, word: 'W', others: 'O' }, 2, 3);
      return [String(made)];
    }
    return typeof value === 'object' && value !== null ? said(value) : [];
  });
}

describe.each([['German', de], ['English', en]])('the %s texts', (_language, texts) => {
  test('are never empty', () => {
    expect(said(texts).filter((text) => text.trim() === '')).toEqual([]);
    expect(said(texts).length).toBeGreaterThan(150);
  });
  test('hold no value of a closed list and no id', () => {
    expect(said(texts).filter((text) => /\b[A-Z]{2,}_[A-Z]|\b(actor|task|cooperation|source):/.test(text))).toEqual([]);
  });
});

describe('the German texts', () => {
  test('never call the unknown missing', () => {
    expect(said(de).filter((text) => /\bfehl(t|en|end)|\bLücken?\b/i.test(text))).toEqual([]);
  });
  test('say of every emptiness that it proves nothing', () => {
    for (const text of [de.germany.empty, de.net.empty, de.matrix.empty, de.finder.none, de.profile.noCooperations, de.profile.noTasks]) expect(text).toMatch(/heißt nicht, dass/);
  });
});

describe('soft hyphens', () => {
  test('change nothing that is read', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(softly(text).replaceAll('\u00ad', '')).toBe(text.replaceAll('\u00ad', ''))));
  });
  test.each([['Ausländerbehörde', 'Ausländer|behörde'], ['Regionaldirektion', 'Regional|direktion'], ['Jobcenter', 'Jobcenter']])('break %s as %s', (word, broken) => {
    expect(softly(word).replaceAll('\u00ad', '|')).toBe(broken);
  });
});

describe('days', () => {
  test.each([['2020-11-19', 'de', '19. November 2020'], ['2020-11-19', 'en', '19 November 2020'], ['2020-12-31T23:30:00Z', 'de', '1. Januar 2021']] as const)('%s is written out', (date, language, written) => {
    expect(writtenDay(date, language)).toBe(written);
  });
});
