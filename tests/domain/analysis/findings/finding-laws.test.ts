import fc from 'fast-check';
import { landView } from '../../../../api/domain/analysis/land-view.js';
import { findingKind } from '../../../../schema/vocabulary/finding-kind.js';
import type { Fact } from '../../../../api/domain/model/fact.js';
import { anyLand, type RandomLand } from '../parallel/random-land.js';
import { PATTERN, anyFacts, viewOf } from '../slots/land.js';
import { findingsIn } from '../../../../api/domain/analysis/findings/findings.js';
import { caseFor, findingsFor, sha256, told } from './judged.js';

const landOf = ({ facts, affiliations }: RandomLand) =>
  landView({ land: 'BW', validAt: '2020-11-19', facts, outsiders: [], affiliations, denied: new Set(), asked: new Set() });
const findingsOf = (land: RandomLand) => findingsFor(landOf(land), { tasks: land.tasks, patterns: [PATTERN] });
const idsOf = (land: RandomLand): readonly string[] => findingsOf(land).map(({ id }) => id);

/** Everything about a fact that its judgement does not look at. */
const retold = (fact: Fact): Fact => ({ ...fact, version: fact.version + 7, recordedBy: 'somebody', changeReason: 'typing', recordedRevision: 99 });

test('an id names rule, Land and what it is about, and nothing else', () => {
  fc.assert(fc.property(anyLand, (land) => {
    for (const { id, rule, subjectKeys } of findingsOf(land)) {
      expect(id).toBe(`finding:${rule.id.split(':')[1]}:bw:${sha256([...subjectKeys].sort().join('\n')).slice(0, 16)}`);
    }
  }), { numRuns: 60 });
});

test('ids are different for different findings', () => {
  fc.assert(fc.property(anyLand, (land) => {
    const ids = idsOf(land);
    expect(new Set(ids).size).toBe(ids.length);
  }), { numRuns: 60 });
});

test('the order of facts, their versions and who recorded them change no id and no order', () => {
  fc.assert(fc.property(anyLand, (land) => {
    expect(idsOf({ ...land, facts: land.facts.map(retold).reverse() })).toEqual(idsOf(land));
  }), { numRuns: 60 });
});

test('facts of another Land change no finding', () => {
  fc.assert(fc.property(anyLand, anyLand, (land, other) => {
    const elsewhere = other.facts.filter((fact) => fact.type === 'Responsibility').map((fact) => ({ ...fact, id: `${fact.id}-by`, content: { ...fact.content, areas: ['09'] } }));
    expect(idsOf({ ...land, facts: [...land.facts, ...elsewhere] })).toEqual(idsOf(land));
  }), { numRuns: 60 });
});

test('a statement of low confidence adds nothing that calls for action and takes nothing away', () => {
  fc.assert(fc.property(anyLand, anyLand, (land, other) => {
    const vague = other.facts.filter((fact) => fact.type === 'Responsibility').map((fact) => ({ ...fact, id: `${fact.id}-low`, confidence: 'LOW' as const }));
    expect(idsOf({ ...land, facts: [...land.facts, ...vague] })).toEqual(idsOf(land));
  }), { numRuns: 60 });
});

test('one finding for each slot that is absent or not known, by the rule of its obligation, and none for any other', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    const given = caseFor(viewOf(facts), { patterns: [PATTERN] });
    const rules = { 'ABSENT_CONFIRMED MUST': 'missing-must', 'ABSENT_CONFIRMED SHOULD': 'missing-should', 'UNKNOWN MUST': 'undocumented-must', 'UNKNOWN SHOULD': 'undocumented-should' };
    const expected = given.slots.flatMap(({ key, verdict, obligation }) => {
      const rule = new Map(Object.entries(rules)).get(`${verdict} ${obligation}`);
      return rule === undefined ? [] : [`${rule} pattern:p/${key}`];
    });
    expect(told(findingsIn(given, sha256).filter(({ matter }) => matter.type === 'SLOT'))).toEqual([...expected].sort());
  }));
});

test('MUST before SHOULD, then by kind, then by id', () => {
  fc.assert(fc.property(anyLand, (land) => {
    const found = findingsOf(land);
    const sorted = [...found].sort((a, b) =>
      (a.rule.obligation === b.rule.obligation ? 0 : a.rule.obligation === 'MUST' ? -1 : 1)
      || findingKind.values.indexOf(a.rule.kind) - findingKind.values.indexOf(b.rule.kind)
      || (a.id < b.id ? -1 : 1));
    expect(found.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
  }), { numRuns: 60 });
});
