import type { Draft } from '../../../api/application/commands/record-delivery.js';
import { language } from '../../../schema/vocabulary/language.js';
import { STATE_KEYS } from '../../../api/domain/model/area.js';
import type { Fact } from '../../../api/domain/model/fact.js';
import { holdsOn } from '../../../api/domain/model/holding.js';
import { linksOf } from '../../../api/domain/model/links.js';
import { overlaps } from '../../../api/domain/model/area.js';
import type { Known } from '../../../api/domain/text/known.js';
import { factSentence } from '../../../api/domain/text/fact-sentence.js';
import { summarySentences } from '../../../api/domain/text/summary-sentences.js';
import { delivered } from '../../../seeds/delivered.js';
import { flawsIn, wrongOfUnknown } from './guard.js';

const recorded = ({ id, type, statement }: Draft): Fact => ({
  ...statement, id, type, version: 1, recordedAt: '2026-01-01T00:00:00.000Z', recordedRevision: 1, supersededAt: null, supersededRevision: null,
  recordedBy: 'test', changeReason: null,
}) as Fact;

describe('the delivered data read aloud', () => {
  let facts: readonly Fact[] = [];
  let known: Known = { fact: () => undefined, area: () => undefined };

  beforeAll(() => {
    const data = delivered();
    facts = data.drafts.map(recorded);
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const areas = new Map(data.areas.map((area) => [area.key, area]));
    known = { fact: (id) => byId.get(id), area: (key) => areas.get(key) };
  });

  test('every fact is one well-formed sentence in both languages and names nothing unknown', () => {
    expect(facts.length).toBeGreaterThan(100);
    const wrong = facts.flatMap((fact) => language.values.flatMap((spoken) => {
      const text = factSentence(fact, known, spoken);
      const flaws = [...flawsIn(text), ...(/nicht bekannte|not known/.test(text) ? ['names something unknown'] : [])];
      return flaws.length === 0 ? [] : [{ id: fact.id, text, flaws }];
    }));
    expect(wrong).toEqual([]);
  });

  test('every Land has its summary on the days that matter', () => {
    for (const area of STATE_KEYS.values()) {
      for (const validAt of ['2020-11-19', '2023-06-01']) {
        const here = facts.filter((fact) => holdsOn(fact, validAt) && linksOf(fact).areas.some((key) => overlaps(key, area)));
        const sentences = summarySentences({ area, validAt, facts: here, findings: [] }, known, 'DE');
        expect(sentences.length).toBeLessThanOrEqual(12);
        expect(sentences.map(({ text }) => ({ text, flaws: flawsIn(text) })).filter(({ flaws }) => flaws.length > 0)).toEqual([]);
        expect(sentences.filter((each) => each.facts.length === 0).flatMap(({ text }) => wrongOfUnknown(text))).toEqual([]);
      }
    }
  });
});
