import fc from 'fast-check';
import { slotsOf } from '../../../../api/domain/analysis/slots/slots.js';
import type { AffiliationFact, Fact } from '../../../../api/domain/model/fact.js';
import { slotSentence } from '../../../../api/domain/text/slots/slot-sentence.js';
import { language, type Language } from '../../../../schema/vocabulary/language.js';
import { fact } from '../world.js';
import { anglicismsIn, flawsIn, wrongOfUnknown } from '../guard.js';
import { ACTORS, NAMED, absence, bavaria, cooperation, side, without } from './bavaria.js';

interface When {
  readonly validAt?: string;
  readonly today?: string;
  readonly asked?: readonly string[];
  readonly affiliations?: readonly AffiliationFact[];
}

function said(key: string, facts: readonly Fact[], [when, spoken]: readonly [When, Language] = [{}, 'DE']): string {
  const { today = '2026-05-01', validAt = '2020-11-19', ...more } = when;
  const { view, known } = bavaria(facts, { validAt, ...more });
  const slot = slotsOf(view, NAMED).find((each) => each.key === key)!;
  return slotSentence(slot, { validAt, today, language: spoken }, known);
}

const together = cooperation('lnw-by + rd-by', { kinds: ['ROUND_TABLE', 'UNSPECIFIED'] });
const NOBODY_WITH_RD = [side('IQ_STATE_NETWORK', 'IQ_STATE_COORDINATION'), side('REGIONAL_DIRECTORATE')];
const BETWEEN = 'eine Zusammenarbeit zwischen dem IQ Landesnetzwerk oder der IQ Landeskoordination und der Regionaldirektion';
const CENTRAL = [side('CENTRAL_IMMIGRATION_AUTHORITY')];

const GERMAN: readonly (readonly [string, string, readonly Fact[], string])[] = [
  ['a role that is filled', 'rd', ACTORS, 'Am 19. November 2020 ist in Bayern eine Regionaldirektion dokumentiert (die Regionaldirektion Bayern).'],
  ['an edge that is there', 'network~rd', [...ACTORS, together],
    `Am 19. November 2020 ist in Bayern ${BETWEEN} dokumentiert (Form: Runder Tisch; beteiligt: das IQ Landesnetzwerk „MigraNet – IQ Netzwerk Bayern“ und die Regionaldirektion Bayern).`],
  ['in an unnamed form', 'network~rd', [...ACTORS, cooperation('lnw-by + rd-by', { kinds: ['UNSPECIFIED'] })],
    `Am 19. November 2020 ist in Bayern ${BETWEEN} dokumentiert (Form nicht genannt; beteiligt: das IQ Landesnetzwerk „MigraNet – IQ Netzwerk Bayern“ und die Regionaldirektion Bayern).`],
  ['only in places', 'network~rd', [...ACTORS, cooperation('lnw-by + rd-by', { areas: ['09163', '09187'] })],
    `Am 19. November 2020 ist in Bayern ${BETWEEN} nur für die kreisfreie Stadt Rosenheim und den Landkreis Rosenheim dokumentiert (Form: Runder Tisch; beteiligt: das IQ Landesnetzwerk „MigraNet – IQ Netzwerk Bayern“ und die Regionaldirektion Bayern).`],
  ['decided against', 'central', [...without('zabh-by'), absence({ sides: CENTRAL })],
    'Am 19. November 2020 gilt für Bayern: Eine Zentrale Ausländerbehörde gibt es nicht (Entscheidung des Landes).'],
  ['not yet set up', 'central', [...without('zabh-by'), absence({ sides: CENTRAL, reason: 'NOT_YET_ESTABLISHED' })],
    'Am 19. November 2020 gilt für Bayern: Eine Zentrale Ausländerbehörde ist noch nicht eingerichtet.'],
  ['held by another', 'central', [...without('zabh-by'), absence({ sides: CENTRAL, reason: 'TASK_HELD_BY_OTHER', heldBy: 'actor:rd-by' })],
    'Am 19. November 2020 gilt für Bayern: Eine Zentrale Ausländerbehörde gibt es nicht; die Aufgabe liegt bei der Regionaldirektion Bayern.'],
  ['ended', 'central', [...without('zabh-by'), absence({ sides: CENTRAL, reason: 'ENDED' })], 'Am 19. November 2020 gilt für Bayern: Eine Zentrale Ausländerbehörde gibt es nicht mehr (beendet).'],
  ['not required', 'central', [...without('zabh-by'), absence({ sides: CENTRAL, reason: 'NOT_REQUIRED' })], 'Am 19. November 2020 gilt für Bayern: Eine Zentrale Ausländerbehörde gibt es nicht (nicht erforderlich).'],
  ['an edge that was refused', 'network~rd', [...ACTORS, absence({ sides: NOBODY_WITH_RD, reason: 'REFUSED' })],
    `Am 19. November 2020 gilt für Bayern: E${BETWEEN.slice(1)} gibt es nicht (abgelehnt).`],
  ['two kinds, each for a reason of its own', 'network',
    [...without('lnw-by'), absence({ sides: [side('IQ_STATE_NETWORK')], reason: 'ENDED' }), absence({ sides: [side('IQ_STATE_COORDINATION')], reason: 'NOT_YET_ESTABLISHED' })],
    'Am 19. November 2020 gilt für Bayern: Ein IQ Landesnetzwerk gibt es nicht mehr (beendet); eine IQ Landeskoordination ist noch nicht eingerichtet.'],
  ['about which sources are silent', 'network~rd', ACTORS, `Am 19. November 2020 ist in Bayern ${BETWEEN} nicht dokumentiert (Quellen sagen nichts dazu).`],
  ['that is planned', 'network~rd', [...ACTORS, cooperation('lnw-by + rd-by', { status: 'PLANNED' })],
    `Am 19. November 2020 ist in Bayern ${BETWEEN} nicht dokumentiert (Quellen sagen nichts dazu; nur erwähnt: ein Vorhaben).`],
  ['that is not well founded', 'network~rd', [...ACTORS, cooperation('lnw-by + rd-by', {}, { confidence: 'LOW' })],
    `Am 19. November 2020 ist in Bayern ${BETWEEN} nicht dokumentiert (Quellen sagen nichts dazu; nur erwähnt: wenig gesicherte Angaben).`],
  ['that came to an end', 'network~rd', [...ACTORS, cooperation('lnw-by + rd-by', {}, { validTo: '2020-02-01' })],
    `Am 19. November 2020 ist in Bayern ${BETWEEN} nicht dokumentiert (Quellen sagen nichts dazu; nur erwähnt: Angaben zu früheren Tagen).`],
  ['said in general', 'network~rd', [...ACTORS, cooperation('lnw-by + rd-by', { areas: ['DE'] }, { scope: 'GENERAL' })], `Am 19. November 2020 ist in Bayern ${BETWEEN} nicht dokumentiert (Land nicht genannt).`],
  ['said and denied', 'network~rd', [...ACTORS, together, absence({ sides: NOBODY_WITH_RD })], `Am 19. November 2020 ist in Bayern ${BETWEEN} nicht dokumentiert (widersprüchliche Angaben).`],
  ['provided by law', 'central~service', ACTORS,
    'Am 19. November 2020 ist in Bayern eine Zusammenarbeit zwischen der Zentralen Ausländerbehörde und dem Arbeitgeber-Service nicht dokumentiert (nur gesetzlich vorgesehen).'],
  ['one of two', 'hsp4~hsp1', [...ACTORS, cooperation('hsp4-be + hsp1-be? + hsp2-be?')],
    'Am 19. November 2020 ist in Bayern eine Zusammenarbeit zwischen dem IQ Teilprojekt (HSP4) und dem IQ Teilprojekt (HSP1) nicht dokumentiert (Quelle nennt mehrere Möglichkeiten).'],
  ['a form that is not meant', 'hsp4~rd', [...ACTORS, cooperation('hsp4-be + rd-by')],
    'Am 19. November 2020 ist in Bayern eine Zusammenarbeit in der Form „gemeinsame Planung“ zwischen dem IQ Teilprojekt (HSP4) und der Regionaldirektion nicht dokumentiert (Quellen sagen nichts dazu).'],
];

test.each(GERMAN)('%s (%s)', (_name, ...[key, facts, expected]) => {
  expect(said(key, facts)).toBe(expected);
});

test('asked without an answer', () => {
  expect(said('network~rd', ACTORS, [{ asked: ['pattern:p/network~rd'] }, 'DE'])).toMatch(/ nicht dokumentiert \(keine Antwort\)\.$/);
});

test('where one body does both there is no word of a cooperation being documented', () => {
  const operated = fact('Affiliation', { kind: 'OPERATED_BY', actor: 'actor:hsp4-be', other: 'actor:ag-s-by' }, { validFrom: '2019-01-01' });
  expect(said('hsp4~service', ACTORS, [{ affiliations: [operated] }, 'DE'])).toBe(
    'Am 19. November 2020 ist in Bayern statt einer Zusammenarbeit zwischen dem IQ Teilprojekt (HSP4) und dem Arbeitgeber-Service eine Stelle für beides dokumentiert (das HSP4-Teilprojekt in Berlin wird von den Arbeitgeber-Services in Bayern betrieben).',
  );
});

test('a sentence about today starts with the place, one about another day with the day', () => {
  expect(said('rd', ACTORS, [{ today: '2020-11-19' }, 'DE'])).toBe('In Bayern ist eine Regionaldirektion dokumentiert (die Regionaldirektion Bayern).');
  expect(said('rd', ACTORS, [{ today: '2020-11-19' }, 'EN'])).toBe('In Bavaria, a regional directorate is documented (the Regionaldirektion Bayern).');
  expect(said('central', [...without('zabh-by'), absence({ sides: CENTRAL })], [{ today: '2020-11-19' }, 'DE'])).toBe('Für Bayern gilt: Eine Zentrale Ausländerbehörde gibt es nicht (Entscheidung des Landes).');
  expect(said('network~rd', ACTORS, [{}, 'EN'])).toBe('On 19 November 2020, a cooperation between the IQ state network or the IQ state coordination and the regional directorate is not documented in Bavaria (sources are silent).');
});

test('from 2023 on the structure is another one, for what concerns the programme', () => {
  expect(said('network', ACTORS, [{ validAt: '2023-06-01' }, 'DE'])).toBe(
    'Am 1. Juni 2023 trifft in Bayern die Frage nach einem IQ Landesnetzwerk oder einer IQ Landeskoordination nicht zu, weil das Muster „IQ und BA im Land“ an diesem Tag nicht gilt (die Struktur des Förderprogramms IQ hat sich am 1. Januar 2023 geändert).',
  );
  expect(said('network~rd', ACTORS, [{ validAt: '2023-06-01' }, 'DE'])).toContain('die Frage nach einer Zusammenarbeit zwischen');
  expect(said('network', ACTORS, [{ validAt: '2022-12-31' }, 'DE'])).not.toContain('2023');
});

/** Anything that may be said about the drawn actors in Bayern. */
const anything: fc.Arbitrary<readonly Fact[]> = fc.array(fc.oneof(
  fc.tuple(fc.constantFrom('lnw-by + rd-by', 'hsp4-be + ag-s-by', 'hsp4-be > ag-s-by', 'hsp4-be + hsp1-be? + hsp2-be?', 'zabh-by + ag-s-by', 'lnw-by + rd-by + ag-s-by'),
    fc.constantFrom(['09'], ['09163', '09187'], ['DE']), fc.constantFrom('ACTIVE' as const, 'PLANNED' as const, 'PAUSED' as const),
    fc.constantFrom({}, { confidence: 'LOW' as const }, { validFrom: null, attestedFrom: '2016-11-15', attestedTo: '2016-11-16' }, { validTo: '2020-02-01' }, { validFrom: '2021-01-01' }))
    .map(([who, areas, status, more]) => cooperation(who, { areas, status }, { ...more, ...(areas[0] === 'DE' ? { scope: 'GENERAL' as const } : {}) })),
  fc.tuple(fc.constantFrom(CENTRAL, NOBODY_WITH_RD, [side('REGIONAL_DIRECTORATE')]), fc.constantFrom('09', '09163'), fc.constantFrom('ENDED' as const, 'NOT_YET_ESTABLISHED' as const, 'REFUSED' as const, 'TASK_HELD_BY_OTHER' as const))
    .map(([sides, area, reason]) => absence({ sides, area, reason })),
), { maxLength: 5 });

test('every slot of any Land is one well-formed sentence, and calls nothing unknown absent', () => {
  const days = fc.constantFrom('2018-06-01', '2020-11-19', '2022-12-31', '2023-06-01');
  fc.assert(fc.property(anything, fc.subarray([...ACTORS]), fc.tuple(days, fc.constantFrom(...language.values), fc.boolean()), (facts, some, [validAt, spoken, isToday]) => {
    const { view, known } = bavaria([...some, ...facts], { validAt });
    for (const slot of slotsOf(view, NAMED)) {
      const text = slotSentence(slot, { validAt, today: isToday ? validAt : '2026-05-01', language: spoken }, known);
      expect({ text, flaws: flawsIn(text) }).toEqual({ text, flaws: [] });
      if (!isToday) expect(text).toMatch(spoken === 'DE' ? /^Am \d/ : /^On \d/);
      if (slot.verdict === 'UNKNOWN') expect([text, ...wrongOfUnknown(text)]).toEqual([text]);
      if (slot.verdict === 'UNKNOWN') expect(text).toMatch(spoken === 'DE' ? /nicht dokumentiert \(/ : /not documented .*\(|not documented \(/);
      if (spoken === 'DE') expect([text, ...anglicismsIn(text)]).toEqual([text]);
      if (validAt >= '2023-01-01') expect(text).toMatch(/die Struktur des Förderprogramms IQ hat sich|the structure of the IQ programme changed/);
    }
  }), { numRuns: 300 });
});
