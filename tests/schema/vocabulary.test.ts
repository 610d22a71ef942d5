import { readdirSync, readFileSync } from 'node:fs';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { allVocabularies } from '../../schema/vocabulary/all.js';
import { areaLevel } from '../../schema/vocabulary/area-level.js';
import { cooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import { targetGroup } from '../../schema/vocabulary/target-group.js';
import { unknownReason } from '../../schema/vocabulary/unknown-reason.js';
import { verdict } from '../../schema/vocabulary/verdict.js';
import { isValueOf, type Term, type Vocabulary, type Words } from '../../schema/vocabulary/vocabulary.js';

const folder = new URL('../../schema/vocabulary/', import.meta.url);
const LANGUAGES = ['de', 'en'] as const;
/** Left by whoever drafts a list; nothing that people read may carry it. */
const UNFINISHED = new RegExp(['TO', 'DO'].join(''), 'i');

const termsOf = (list: Vocabulary): readonly (readonly [string, Term])[] => list.values.map((value) => [value, list.terms[value]!]);
const wordsOf = (term: Term): readonly Words[] => [term.label, term.description, ...(term.plural ? [term.plural] : [])];
const named = allVocabularies.map((list) => [list.name, list] as const);

describe('the list of vocabularies', () => {
  test('names every file of the folder, so that no list of words is forgotten', () => {
    const declared = readdirSync(folder)
      .map((file) => /export const \w+ = vocabulary\('(\w+)'/.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1])
      .filter((name) => name !== undefined);
    expect(allVocabularies.map((list) => list.name)).toEqual([...declared].sort());
  });

  test('gives each enum one name', () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  });
});

describe.each(named)('%s', (_name, list) => {
  test('is described by one sentence', () => {
    expect(list.description).toMatch(/^\S.*\.$/);
    expect(list.description).not.toMatch(UNFINISHED);
  });

  test('has values written like GraphQL names, each once', () => {
    expect(list.values.length).toBeGreaterThan(1);
    expect(new Set(list.values).size).toBe(list.values.length);
    for (const value of list.values) expect(value).toMatch(/^[A-Z][A-Z0-9_]*$/);
  });

  test('says every value in both languages', () => {
    for (const [value, term] of termsOf(list)) {
      for (const language of LANGUAGES) {
        expect(wordsOf(term).filter((words) => words[language].trim() === '' || UNFINISHED.test(words[language]))).toEqual([]);
        expect(`${value}: ${term.description[language]}`).toMatch(/\.$/);
      }
    }
  });

  test('has labels that fit a column head and differ from each other', () => {
    for (const language of LANGUAGES) {
      const labels = termsOf(list).map(([, term]) => term.label[language]);
      expect(labels.filter((label) => label.length > 80)).toEqual([]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

test.each([actorKind, areaLevel, cooperationKind, targetGroup].map((list): [string, Vocabulary] => [list.name, list]))(
  '%s can be counted and declined',
  (_name, list) => {
    expect(termsOf(list).filter(([, term]) => !term.plural || !term.gender)).toEqual([]);
  },
);

test('what is not documented is never called missing', () => {
  const unknown = [verdict.terms.UNKNOWN, ...termsOf(unknownReason).map(([, term]) => term)];
  const said = unknown.flatMap((term) => [term.label.de, term.description.de]).join('\n');
  expect(said).not.toMatch(/fehlt|gibt es nicht|keine Zusammenarbeit|Lücke/);
});

test('a value is known by its own name only, not by what every object has', () => {
  expect(isValueOf(verdict, 'PRESENT')).toBe(true);
  expect(isValueOf(verdict, 'constructor')).toBe(false);
  expect(isValueOf(verdict, 'present')).toBe(false);
});
