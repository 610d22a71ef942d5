import fc from 'fast-check';
import { language } from '../../../schema/vocabulary/language.js';
import { factSentence } from '../../../api/domain/text/fact-sentence.js';
import { summarySentences } from '../../../api/domain/text/summary-sentences.js';
import { whoHandlesSentence } from '../../../api/domain/text/who-handles-sentence.js';
import type { ResponsibilityFact, TaskFact } from '../../../api/domain/model/fact.js';
import { anyFact, plainWords } from './facts.js';
import { anglicismsIn, flawsIn, wrongOfUnknown } from './guard.js';
import { actors, place, WORLD } from './world.js';

const spoken = fc.constantFrom(...language.values);
const day = fc.constantFrom('2020-11-19', '2023-01-01', '2026-05-01');
const key = fc.constantFrom('09', '10', '09187', '02');

test('every fact is one well-formed sentence, in both languages', () => {
  fc.assert(fc.property(anyFact(plainWords), spoken, (fact, inLanguage) => {
    const text = factSentence(fact, WORLD, inLanguage);
    expect({ text, flaws: flawsIn(text) }).toEqual({ text, flaws: [] });
  }), { numRuns: 1500 });
});

test('our own German words are German', () => {
  fc.assert(fc.property(anyFact(fc.constant('Zentrale Stelle')), (fact) => {
    expect(anglicismsIn(factSentence(fact, WORLD, 'DE'))).toEqual([]);
  }));
});

test('whatever people have entered, a sentence comes out and ends with a full stop', () => {
  fc.assert(fc.property(anyFact(fc.string({ unit: 'binary' })), spoken, (fact, inLanguage) => {
    expect(factSentence(fact, WORLD, inLanguage)).toMatch(/\.$/);
  }), { numRuns: 500 });
});

test('who handles what: one sentence that starts with the day and calls nothing unknown absent', () => {
  const responsibilities = fc.array(anyFact(plainWords).filter((fact): fact is ResponsibilityFact => fact.type === 'Responsibility'), { maxLength: 6 });
  fc.assert(fc.property(responsibilities, key, fc.tuple(day, spoken), (found, area, [validAt, inLanguage]) => {
    const task = WORLD.fact('task:advice') as TaskFact;
    const text = whoHandlesSentence({ task, place: place(area), responsibilities: found, validAt, language: inLanguage }, WORLD);
    expect({ text, flaws: flawsIn(text) }).toEqual({ text, flaws: [] });
    expect(text).toMatch(inLanguage === 'DE' ? /^Am \d/ : /^On \d/);
    expect(wrongOfUnknown(text)).toEqual([]);
  }), { numRuns: 200 });
});

test('a summary has at most twelve sentences, each well-formed, each with facts that were given', () => {
  fc.assert(fc.property(fc.array(anyFact(plainWords), { maxLength: 25 }), fc.tuple(key, day), spoken, (facts, [area, validAt], inLanguage) => {
    const sentences = summarySentences({ area, validAt, facts: [...actors(), ...facts], findings: [] }, WORLD, inLanguage);
    const given = new Set([...actors(), ...facts].map(({ id }) => id));
    expect(sentences.length).toBeLessThanOrEqual(12);
    expect(sentences[0]!.text).toMatch(inLanguage === 'DE' ? /^Am \d/ : /^On \d/);
    for (const { text, facts: named } of sentences) {
      expect({ text, flaws: flawsIn(text) }).toEqual({ text, flaws: [] });
      expect(named.every((id) => given.has(id))).toBe(true);
      if (named.length === 0) expect(wrongOfUnknown(text)).toEqual([]);
    }
  }), { numRuns: 100 });
});
