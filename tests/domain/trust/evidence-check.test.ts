import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { foldPassage } from '../../../api/domain/naming/fold.js';
import { checkEvidence } from '../../../api/domain/trust/evidence-check.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const evidenceOf = (passage: string, locator = 'TOP 2'): Parameters<typeof checkEvidence>[0] => {
  const folded = foldPassage(passage);
  return { locator, passageSha256: sha256(folded), passageLength: Array.from(folded).length };
};
const check = (passage: string, text: string | null, locator?: string): string => checkEvidence(evidenceOf(passage, locator), text, sha256);

const PASSAGE = 'Die Stellen treffen  sich\njeden Monat.';

test.each<readonly [string, string, string | null, string | undefined, string]>([
  ['the passage among others', PASSAGE, `Vorher. ${PASSAGE} Nachher.`, undefined, 'PASS'],
  ['in other letters and other blanks', PASSAGE, 'DIE STELLEN\ttreffen sich jeden   Monat.', undefined, 'PASS'],
  ['in the middle of a word', 'treff', 'Die Stellen treffen sich', undefined, 'PASS'],
  ['the whole document', PASSAGE, PASSAGE, undefined, 'PASS'],
  ['signs beyond the first plane, counted once each', '𝒜𝒜 Amt', 'x 𝒜𝒜 amt y', undefined, 'PASS'],
  ['a word has changed, the place is there', PASSAGE, 'TOP 2: Die Stellen treffen sich jede Woche.', undefined, 'CHANGED'],
  ['a longer place is not the place', PASSAGE, 'TOP 21: Die Stellen treffen sich jede Woche.', undefined, 'GONE'],
  ['a place of several words', PASSAGE, 'siehe  Abschnitt\n3 a dort', 'Abschnitt 3 a', 'CHANGED'],
  ['neither', PASSAGE, 'Etwas anderes.', undefined, 'GONE'],
  ['a document shorter than the passage', PASSAGE, 'kurz', undefined, 'GONE'],
  ['no text', PASSAGE, null, undefined, 'NOT_CHECKABLE'],
  ['an empty text', PASSAGE, ' \n ', undefined, 'NOT_CHECKABLE'],
])('%s', (...[, passage, text, locator, expected]) => {
  expect(check(passage, text, locator)).toBe(expected);
});

test.each([{ passageSha256: null, passageLength: 5 }, { passageSha256: 'a'.repeat(64), passageLength: null }, { passageSha256: 'a'.repeat(64), passageLength: 0 }])('without a passage, %j, nothing can be checked', (kept) => {
  expect(checkEvidence({ locator: 'TOP 2', ...kept }, 'TOP 2', sha256)).toBe('NOT_CHECKABLE');
});

const words = fc.array(fc.constantFrom('Stelle', 'ÄMTER', 'und', '§', '81a', '𝒜gentur', 'İ', 'ß'), { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));

test('a passage is found wherever it stands, and is not where the folded text does not hold it', () => {
  fc.assert(fc.property(words, words, fc.tuple(words, fc.constantFrom(' ', '\n', '  ')), (before, passage, [after, blank]) => {
    expect(check(passage, [before, passage, after].join(blank))).toBe('PASS');
    const elsewhere = foldPassage([before, after].join(blank));
    expect(check(passage, elsewhere, 'nirgends') === 'PASS').toBe(elsewhere.includes(foldPassage(passage)));
  }));
});
