import fc from 'fast-check';
import { fold, foldPassage } from '../../../api/domain/naming/fold.js';
import { needlesOf } from '../../../api/domain/naming/needles.js';
import { ranked } from '../../../api/domain/naming/rank.js';
import { compareText, sortKey } from '../../../api/domain/naming/sort-key.js';

const found = (name: string, question: string): boolean => needlesOf(question).every((needle) => ` ${fold(name)} `.includes(needle));

test.each([
  ['Ausländerbehörde', 'auslaenderbehoerde'], ['Ausländerbehörde', 'Ausländerbehörde'], ['Ausländerbehörde', 'behörde'], ['Ausländerbehörde', 'BEHOERDE'],
  ['Ausländerbehörde', 'auslanderbehorde'], ['Straße des Handwerks', 'strasse'], ['Regionaldirektion (RD)', 'rd'], ['Agentur für Arbeit', 'arbeit agentur'],
  ['Goethe-Institut', 'goethe institut'], ['Müller', 'mueller'], ['Café', 'cafe'],
])('%s is found by %s', (name, question) => {
  expect(found(name, question)).toBe(true);
});

test.each([['Ausländerbehörde', 'behörden'], ['Jobcenter', 'rd'], ['Landeskoordination', 'rd']])('%s is not found by %s', (name, question) => {
  expect(found(name, question)).toBe(false);
});

test('every name is found by itself and by each of its words', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
    fc.pre(fold(name) !== '');
    expect(found(name, name)).toBe(true);
    for (const word of name.split(/\s+/)) if (fold(word) !== '') expect(found(name, word)).toBe(true);
  }));
});

test('folding is stable: a folded text folds to itself or to something shorter, never to something else again and again', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(fold(fold(fold(text)))).toBe(fold(fold(text)));
  }));
});

test('the dictionary order: umlauts as their vowels, ß as ss, case and hyphens without weight, numbers by value', () => {
  const names = ['Zwickau', 'Öhringen', 'Ohrdruf', 'Straße', 'Strasse 2', 'Strasse 10', 'ärztekammer', 'Arztehaus', 'IQ-Netz', 'IQ Netz'];
  const sorted = [...names].sort((a, b) => compareText(sortKey(a), sortKey(b)) || compareText(a, b));
  expect(sorted).toEqual(['Arztehaus', 'ärztekammer', 'IQ Netz', 'IQ-Netz', 'Ohrdruf', 'Öhringen', 'Straße', 'Strasse 2', 'Strasse 10', 'Zwickau']);
});

test('sort keys have one order, whether compared by bytes or by characters', () => {
  const rare = fc.constantFrom('Ｚ', '𝒜', 'ﷺ', '\ufa0e', '𠀀', 'z', ' ');
  const name = fc.string({ unit: fc.oneof(rare, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) });
  fc.assert(fc.property(name, name, (a, b) => {
    const [one, other] = [sortKey(a), sortKey(b)];
    expect(compareText(one, other)).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)));
    expect(sortKey(one)).toBe(one);
  }));
});

test('exact before beginning before word before part, each subject once', () => {
  const hit = (subject: string, name: string) => ({ subject, type: 'Actor', name, folded: fold(name) });
  const names = [hit('actor:d', 'Neubehörde'), hit('actor:c', 'Die Behörde vor Ort'), hit('actor:b', 'Behörde Nord'), hit('actor:a', 'Behörde'), hit('actor:a', 'Behörde am Markt')];
  expect(ranked(names, 'behörde').map(({ subject, name }) => [subject, name])).toEqual([
    ['actor:a', 'Behörde'], ['actor:b', 'Behörde Nord'], ['actor:c', 'Die Behörde vor Ort'], ['actor:d', 'Neubehörde'],
  ]);
  for (const { score } of ranked(names, 'behörde')) expect(score).toBeLessThanOrEqual(1);
});

test('a passage is folded to lower case with single blanks', () => {
  expect(foldPassage('  Gemeinsame\n Planung\t des HSP4 ')).toBe('gemeinsame planung des hsp4');
});
