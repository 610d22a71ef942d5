import fc from 'fast-check';
import { coverageOf } from '../../../../api/domain/analysis/slots/coverage.js';
import { slotsOf } from '../../../../api/domain/analysis/slots/slots.js';
import { linksOf } from '../../../../api/domain/model/links.js';
import type { AffiliationFact, Fact } from '../../../../api/domain/model/fact.js';
import { factOf } from '../../drawn-network.js';
import { ACTORS, PATTERN, anyFact, anyFacts, cooperation, viewOf } from './land.js';

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
    expect(slotsOf(viewOf(withoutOthers), PATTERN)).toEqual(slotsOf(viewOf(facts), PATTERN));
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

/** Who is operated by whom, of any two of the drawn actors. */
const affiliation: fc.Arbitrary<AffiliationFact> = fc.tuple(fc.constantFrom(...ACTORS.map(({ id }) => id)), fc.constantFrom(...ACTORS.map(({ id }) => id)), fc.nat())
  .map(([actor, other, index]) => factOf('Affiliation', `affiliation:${index}`, { kind: 'OPERATED_BY', actor, other }));

test('nor does removing an affiliation', () => {
  fc.assert(fc.property(anyFacts, fc.array(affiliation, { maxLength: 3 }), (facts, affiliations) => {
    const rows = (kept: typeof affiliations) => slotsOf(viewOf(facts, { affiliations: kept }), PATTERN);
    const before = new Map(rows(affiliations).map(({ key, verdict }) => [key, verdict]));
    for (const { key, verdict } of rows(affiliations.slice(1))) if (verdict === 'ABSENT_CONFIRMED') expect(before.get(key)).not.toBe('PRESENT');
  }), { numRuns: 1000 });
});

test('a fact of low confidence, and one that names no Land, changes no verdict', () => {
  fc.assert(fc.property(anyFacts, anyFact(99), fc.constantFrom<Partial<Fact>>({ confidence: 'LOW' }, { scope: 'GENERAL' }), (facts, one, how) => {
    fc.pre(one.type !== 'Actor' || how.confidence === 'LOW');
    const general = how.scope === 'GENERAL' ? { ...one.content, ...('areas' in one.content ? { areas: ['DE'] } : { area: 'DE' }) } : one.content;
    const added = { ...one, ...how, content: general } as Fact;
    const words = (all: readonly Fact[]) => slotsOf(viewOf(all), PATTERN).map(({ key, verdict, facts: deciding }) => [key, verdict, deciding]);
    expect(words([...facts, added])).toEqual(words(facts));
  }), { numRuns: 1000 });
});

test('what decides is not mentioned besides', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    for (const slot of slotsOf(viewOf(facts), PATTERN)) expect(slot.mentions.filter((id) => slot.facts.includes(id))).toEqual([]);
  }));
});
