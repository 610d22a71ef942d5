import fc from 'fast-check';
import { coverageOf } from '../../../../api/domain/analysis/slots/coverage.js';
import { slotsOf } from '../../../../api/domain/analysis/slots/slots.js';
import { linksOf } from '../../../../api/domain/model/links.js';
import { ACTORS, PATTERN, anyFacts, cooperation, viewOf } from './land.js';

const verdicts = (facts: Parameters<typeof viewOf>[0]): ReadonlyMap<string, string> => new Map(slotsOf(viewOf(facts), PATTERN).map((slot) => [slot.key, slot.verdict]));

test('with patterns but no facts every slot is unknown or not applicable', () => {
  expect(new Set(verdicts([]).values())).toEqual(new Set(['UNKNOWN']));
  const later = slotsOf(viewOf([], { validAt: '2018-06-01' }), PATTERN);
  expect(new Set(later.map(({ verdict }) => verdict))).toEqual(new Set(['NOT_APPLICABLE']));
});

test('each role with an obligation and each edge has exactly one row, in the order of the pattern', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    expect(slotsOf(viewOf(facts), PATTERN).map(({ key }) => key)).toEqual([
      'network', 'rd', 'hsp1', 'hsp4', 'central', 'service', 'network~rd', 'hsp4~service', 'hsp4~hsp1', 'hsp4~hsp1-or-hsp2', 'central~service', 'hsp4~rd',
    ]);
  }));
});

test('adding an undisputed matching cooperation never lowers coverage', () => {
  fc.assert(fc.property(anyFacts, fc.constantFrom(['actor:network', 'actor:rd'], ['actor:hsp4', 'actor:service'], ['actor:hsp4', 'actor:hsp1']), (facts, ends) => {
    const world = [...ACTORS, ...facts.filter(({ id, type }) => type !== 'Absence' && !ACTORS.some((known) => known.id === id))];
    const before = coverageOf(slotsOf(viewOf(world), PATTERN));
    const after = coverageOf(slotsOf(viewOf([...world, cooperation('cooperation:added', ends)]), PATTERN));
    expect(after.coverage ?? 0).toBeGreaterThanOrEqual(before.coverage ?? 0);
  }));
});

test('removing a fact never turns present into absent', () => {
  fc.assert(fc.property(anyFacts, fc.nat(), (facts, choice) => {
    fc.pre(facts.length > 0);
    const removed = facts.filter((_, index) => index !== choice % facts.length);
    const before = verdicts(facts);
    for (const [key, verdict] of verdicts(removed)) if (verdict === 'ABSENT_CONFIRMED') expect(before.get(key)).not.toBe('PRESENT');
  }), { numRuns: 2000 });
});

test('facts of another Land never change a slot', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    const here = facts.filter((fact) => linksOf(fact).areas.some((area) => area.startsWith('08')));
    const named = new Set(here.flatMap((fact) => linksOf(fact).actors.map(({ actor }) => actor)));
    const withoutOthers = facts.filter((fact) => here.includes(fact) || named.has(fact.id));
    const strip = (all: typeof facts) => slotsOf(viewOf(all), PATTERN).map(({ mentions: _, ...slot }) => slot);
    expect(strip(withoutOthers)).toEqual(strip(facts));
  }));
});

test('a verdict names the facts that decide it, and a fact of low confidence never does', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    const low = new Set(facts.filter(({ confidence }) => confidence === 'LOW').map(({ id }) => id));
    for (const slot of slotsOf(viewOf(facts), PATTERN)) {
      expect(slot.facts.length > 0).toBe(slot.verdict === 'PRESENT' || slot.verdict === 'ABSENT_CONFIRMED');
      expect(slot.facts.filter((id) => low.has(id))).toEqual([]);
      expect(slot.unknownReason !== null).toBe(slot.verdict === 'UNKNOWN');
    }
  }));
});
