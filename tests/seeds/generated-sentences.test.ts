import { language } from '../../schema/vocabulary/language.js';
import type { Fact } from '../../api/domain/model/fact.js';
import { factSentence } from '../../api/domain/text/fact-sentence.js';
import type { Known } from '../../api/domain/text/known.js';
import type { Move } from '../../api/application/commands/record-changes.js';
import { flawsIn } from '../domain/text/guard.js';
import { AREAS, made, movesOf } from './synthetic-network.js';

const recorded = ({ id, type, statement }: Move): Fact => ({
  ...statement, id, type, version: 1, recordedAt: '2026-01-01T00:00:00.000Z', recordedRevision: 1, supersededAt: null, supersededRevision: null,
  recordedBy: 'test', changeReason: null,
}) as Fact;

test('every generated fact is one well-formed sentence in both languages and names nothing unknown', () => {
  const facts = movesOf(made({ actors: 400 })).map(recorded);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const areas = new Map(AREAS.map((area) => [area.key, area]));
  const known: Known = { fact: (id) => byId.get(id), area: (key) => areas.get(key) };
  const wrong = facts.flatMap((fact) => language.values.flatMap((spoken) => {
    const text = factSentence(fact, known, spoken);
    const flaws = [...flawsIn(text), ...(/nicht bekannt|not known/.test(text) ? ['names something unknown'] : [])];
    return flaws.length === 0 ? [] : [{ id: fact.id, text, flaws }];
  }));
  expect(wrong).toEqual([]);
});
