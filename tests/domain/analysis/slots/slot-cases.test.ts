import { slotsOf } from '../../../../api/domain/analysis/slots/slots.js';
import type { AffiliationFact, Fact } from '../../../../api/domain/model/fact.js';
import { factOf } from '../../drawn-network.js';
import { ACTORS, PATTERN, absence, actor, cooperation, viewOf } from './land.js';

const side = (kinds: readonly string[], actionAreas: readonly string[] = []) => ({ kinds, actionAreas, actor: null }) as never;

/** Verdict with its reason, kinds and extent, in a few words. */
function said(key: string, facts: readonly Fact[], more: Parameters<typeof viewOf>[1] = {}): string {
  const slot = slotsOf(viewOf(facts, more), PATTERN).find((each) => each.key === key);
  return [slot?.verdict, slot?.unknownReason ?? slot?.absenceReason ?? slot?.extent].filter(Boolean).join(' ');
}

const roundTable = cooperation('cooperation:1', ['actor:network', 'actor:rd']);

const CASES: readonly (readonly [string, string, readonly Fact[], string])[] = [
  ['a named, active, holding cooperation', 'network~rd', [...ACTORS, roundTable], 'PRESENT WHOLE'],
  ['only in a place of the Land', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], { areas: ['08111'] })], 'PRESENT PART'],
  ['in another Land of the same directorate', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], { areas: ['09'] })], 'UNKNOWN SOURCE_SILENT'],
  ['planned', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], { status: 'PLANNED' })], 'UNKNOWN SOURCE_SILENT'],
  ['of kind OTHER', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], { kinds: ['OTHER'] })], 'UNKNOWN SOURCE_SILENT'],
  ['of low confidence', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], {}, { confidence: 'LOW' })], 'UNKNOWN SOURCE_SILENT'],
  ['attested on another day', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], {}, { validFrom: null, attestedFrom: '2016-11-15', attestedTo: '2016-11-16' })], 'UNKNOWN NOT_ATTESTED_THEN'],
  ['valid only later', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], {}, { validFrom: '2021-04-01' })], 'UNKNOWN SOURCE_SILENT'],
  ['said in general', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], { areas: ['DE'] }, { scope: 'GENERAL' })], 'UNKNOWN LAND_NOT_NAMED'],
  ['said in general, and for other days', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], { areas: ['DE'] }, { scope: 'GENERAL', validFrom: null, attestedFrom: '2021-03-01' })], 'UNKNOWN LAND_NOT_NAMED'],
  ['said in general, of a time that is over', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], { areas: ['DE'] }, { scope: 'GENERAL', validTo: '2020-02-01' })], 'UNKNOWN SOURCE_SILENT'],
  ['said of some Länder that are not named', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], { areas: [] }, { scope: 'SOME_UNNAMED' })], 'UNKNOWN LAND_NOT_NAMED'],
  ['a kind that the edge does not mean', 'hsp4~rd', [...ACTORS, cooperation('c', ['actor:hsp4', 'actor:rd'])], 'UNKNOWN SOURCE_SILENT'],
  ['the kind that the edge means', 'hsp4~rd', [...ACTORS, cooperation('c', ['actor:hsp4', 'actor:rd'], { kinds: ['JOINT_PLANNING'] })], 'PRESENT WHOLE'],
  ['alternatives that both fit', 'hsp4~hsp1-or-hsp2', [...ACTORS, cooperation('c', ['actor:hsp4', 'actor:hsp1?', 'actor:hsp2?'])], 'PRESENT WHOLE'],
  ['alternatives of which one fits', 'hsp4~hsp1', [...ACTORS, cooperation('c', ['actor:hsp4', 'actor:hsp1?', 'actor:hsp2?'])], 'UNKNOWN ALTERNATIVE_OPEN'],
  ['one alternative without the other', 'hsp4~hsp1', [...ACTORS, cooperation('c', ['actor:hsp4', 'actor:hsp1?'])], 'UNKNOWN ALTERNATIVE_OPEN'],
  ['provided by law only', 'central~service', ACTORS, 'UNKNOWN STATUTORY_ONLY'],
  ['nothing at all', 'network~rd', [], 'UNKNOWN NOT_ASKED'],
  ['an inferred action area fills no role', 'hsp4', [actor('a', { kind: 'IQ_SUBPROJECT', actionAreas: ['HSP4'], actionAreaBasis: 'INFERRED' })], 'UNKNOWN NOT_ASKED'],
  ['a federal actor serves the Land too', 'service', [actor('a', { kind: 'EMPLOYER_SERVICE', areas: ['DE'] })], 'PRESENT WHOLE'],
  ['an actor in a place only', 'central', [actor('a', { kind: 'CENTRAL_IMMIGRATION_AUTHORITY', areas: ['08111'] })], 'PRESENT PART'],
  ['decided against', 'central', [absence('a', { sides: [side(['CENTRAL_IMMIGRATION_AUTHORITY'])] })], 'ABSENT_CONFIRMED NOT_ESTABLISHED_BY_DECISION'],
  ['decided against in one Kreis', 'central', [absence('a', { sides: [side(['CENTRAL_IMMIGRATION_AUTHORITY'])], area: '08111' })], 'UNKNOWN NOT_ASKED'],
  ['one of two kinds denied', 'network', [absence('a', { sides: [side(['IQ_STATE_NETWORK'])] })], 'UNKNOWN NOT_ASKED'],
  ['both kinds denied, one by one', 'network', [absence('a', { sides: [side(['IQ_STATE_NETWORK'])] }), absence('b', { sides: [side(['IQ_STATE_COORDINATION'])] })], 'ABSENT_CONFIRMED NOT_ESTABLISHED_BY_DECISION'],
  ['there and denied', 'central', [actor('a', { kind: 'CENTRAL_IMMIGRATION_AUTHORITY' }), absence('b', { sides: [side(['CENTRAL_IMMIGRATION_AUTHORITY'])] })], 'UNKNOWN CONFLICTING'],
  ['no network with the directorate', 'network~rd', [...ACTORS, absence('a', { sides: [side(['IQ_STATE_NETWORK', 'IQ_STATE_COORDINATION']), side(['REGIONAL_DIRECTORATE'])] })], 'ABSENT_CONFIRMED NOT_ESTABLISHED_BY_DECISION'],
  ['… says nothing of the project with the directorate', 'hsp4~rd', [...ACTORS, absence('a', { sides: [side(['IQ_STATE_NETWORK', 'IQ_STATE_COORDINATION']), side(['REGIONAL_DIRECTORATE'])] })], 'UNKNOWN SOURCE_SILENT'],
  ['no referral is narrower than no cooperation', 'network~rd', [...ACTORS, absence('a', { sides: [side(['IQ_STATE_NETWORK', 'IQ_STATE_COORDINATION']), side(['REGIONAL_DIRECTORATE'])], cooperationKind: 'REFERRAL' })], 'UNKNOWN SOURCE_SILENT'],
  ['a cooperation and its absence', 'network~rd', [...ACTORS, roundTable, absence('a', { sides: [side(['IQ_STATE_NETWORK']), side(['REGIONAL_DIRECTORATE'])] })], 'UNKNOWN CONFLICTING'],
  ['an absence that does not name the Land', 'central', [absence('a', { sides: [side(['CENTRAL_IMMIGRATION_AUTHORITY'])], area: 'DE' }, { scope: 'EVERY_LAND' })], 'UNKNOWN LAND_NOT_NAMED'],
  ['an absence attested on another day', 'central', [absence('a', { sides: [side(['CENTRAL_IMMIGRATION_AUTHORITY'])] }, { validFrom: null, attestedFrom: '2016-11-15', attestedTo: '2016-11-16' })], 'UNKNOWN NOT_ATTESTED_THEN'],
  ['an absence of low confidence', 'central', [absence('a', { sides: [side(['CENTRAL_IMMIGRATION_AUTHORITY'])] }, { confidence: 'LOW' })], 'UNKNOWN NOT_ASKED'],
  ['there, and in general said not to be', 'central', [actor('a', { kind: 'CENTRAL_IMMIGRATION_AUTHORITY' }), absence('b', { sides: [side(['CENTRAL_IMMIGRATION_AUTHORITY'])], area: 'DE' }, { scope: 'GENERAL' })], 'PRESENT WHOLE'],
  ['somewhere, nobody says where', 'central', [actor('a', { kind: 'CENTRAL_IMMIGRATION_AUTHORITY', areas: [] }, { scope: 'SOME_UNNAMED' })], 'UNKNOWN LAND_NOT_NAMED'],
  ['two forms of which one is denied', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], { kinds: ['REFERRAL', 'ROUND_TABLE'] }), absence('a', { sides: [side(['IQ_STATE_NETWORK']), side(['REGIONAL_DIRECTORATE'])], cooperationKind: 'REFERRAL' })], 'PRESENT WHOLE'],
  ['the only form denied', 'network~rd', [...ACTORS, roundTable, absence('a', { sides: [side(['IQ_STATE_NETWORK']), side(['REGIONAL_DIRECTORATE'])], cooperationKind: 'ROUND_TABLE' })], 'UNKNOWN CONFLICTING'],
  ['denied for one of two participants', 'network~rd', [...ACTORS, actor('actor:second', { kind: 'IQ_STATE_COORDINATION' }), cooperation('c', ['actor:network', 'actor:second', 'actor:rd']), absence('a', { sides: [side(['IQ_STATE_NETWORK']), side(['REGIONAL_DIRECTORATE'])] })], 'PRESENT WHOLE'],
  ['alternatives on both sides fill one of them', 'hsp4~hsp1-or-hsp2', [...ACTORS, actor('actor:both', { kind: 'IQ_SUBPROJECT', actionAreas: ['HSP1', 'HSP4'] }), actor('actor:too', { kind: 'IQ_SUBPROJECT', actionAreas: ['HSP2', 'HSP4'] }), cooperation('c', ['actor:both?', 'actor:too?'])], 'UNKNOWN ALTERNATIVE_OPEN'],
  ['all parts of the Land named one by one', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], { areas: ['081', '082', '083', '084'] })], 'PRESENT WHOLE'],
  ['all parts of the Land but one', 'network~rd', [...ACTORS, cooperation('c', ['actor:network', 'actor:rd'], { areas: ['081', '082', '083'] })], 'PRESENT PART'],
];

const operated = (): AffiliationFact => factOf('Affiliation', 'affiliation:1', { kind: 'OPERATED_BY', actor: 'actor:hsp4', other: 'actor:service' });

test.each(CASES)('%s (%s)', (_name, ...[key, facts, expected]) => {
  expect(said(key, facts)).toBe(expected);
});

test('a participant that says no makes the edge conflicting', () => {
  expect(said('network~rd', [...ACTORS, roundTable], { denied: new Set(['cooperation:1']) })).toBe('UNKNOWN CONFLICTING');
});

test('somebody was asked and has not answered', () => {
  expect(said('network~rd', ACTORS, { asked: new Set(['pattern:p/network~rd']) })).toBe('UNKNOWN NO_ANSWER');
});

test('an exempt Land', () => {
  expect(said('central', ACTORS, { land: 'SL' })).toBe('NOT_APPLICABLE');
});

test('where the service itself works as the project there is identity, not cooperation', () => {
  expect(said('hsp4~service', ACTORS, { affiliations: [operated()] })).toBe('PRESENT WHOLE');
  const carried = factOf('Affiliation', 'affiliation:1', { kind: 'CARRIED_BY', actor: 'actor:hsp4', other: 'actor:service' });
  expect(said('hsp4~service', ACTORS, { affiliations: [carried] })).toBe('UNKNOWN SOURCE_SILENT');
});

test('where a source denies that the two work together, identity is not beyond doubt', () => {
  const denied = absence('a', { sides: [side(['IQ_SUBPROJECT'], ['HSP4']), side(['EMPLOYER_SERVICE'])] });
  expect(said('hsp4~service', [...ACTORS, denied], { affiliations: [operated()] })).toBe('UNKNOWN CONFLICTING');
  expect(said('hsp4~service', [...ACTORS, denied])).toBe('ABSENT_CONFIRMED NOT_ESTABLISHED_BY_DECISION');
});

test('a city state is whole where its one Kreis or Gemeinde is named', () => {
  const inBerlin = (key: string): Fact => actor('a', { kind: 'CENTRAL_IMMIGRATION_AUTHORITY', areas: [key] });
  expect(['11', '11000', '110000000000'].map((key) => said('central', [inBerlin(key)], { land: 'BE' }))).toEqual(['PRESENT WHOLE', 'PRESENT WHOLE', 'PRESENT WHOLE']);
  expect(said('central', [actor('a', { kind: 'CENTRAL_IMMIGRATION_AUTHORITY', areas: ['04011'] })], { land: 'HB' })).toBe('PRESENT PART');
  expect(said('central', [actor('a', { kind: 'CENTRAL_IMMIGRATION_AUTHORITY', areas: ['04011', '04012'] })], { land: 'HB' })).toBe('PRESENT WHOLE');
});

test('what was found and does not count is mentioned', () => {
  const slot = (key: string, facts: readonly Fact[]) => slotsOf(viewOf(facts), PATTERN).find((each) => each.key === key);
  const planned = cooperation('planned', ['actor:network', 'actor:rd'], { status: 'PLANNED' });
  const inPart = absence('in-part', { sides: [side(['IQ_STATE_NETWORK']), side(['REGIONAL_DIRECTORATE'])], area: '08111' });
  const elsewhere = cooperation('elsewhere', ['actor:network', 'actor:rd'], { areas: ['09'] });
  expect(slot('network~rd', [...ACTORS, roundTable, planned, inPart, elsewhere])).toMatchObject({ verdict: 'PRESENT', facts: ['cooperation:1'], mentions: ['in-part', 'planned'] });
  const inferred = actor('inferred', { kind: 'IQ_SUBPROJECT', actionAreas: ['HSP1'], actionAreaBasis: 'INFERRED' });
  expect(slot('hsp1', [...ACTORS, inferred])).toMatchObject({ verdict: 'PRESENT', actors: ['actor:hsp1'], mentions: ['inferred'] });
  expect(slot('hsp4~hsp1', [...ACTORS, inferred, cooperation('c', ['actor:hsp4', 'inferred'])])).toMatchObject({ verdict: 'UNKNOWN', mentions: ['c'] });
  expect(slot('central', [absence('one-kreis', { sides: [side(['CENTRAL_IMMIGRATION_AUTHORITY'])], area: '08111' })])).toMatchObject({ verdict: 'UNKNOWN', mentions: ['one-kreis'] });
});

test('the forms of an edge are those that count for it, and its actors all who are joined', () => {
  const slot = slotsOf(viewOf([...ACTORS, actor('actor:second', { kind: 'REGIONAL_DIRECTORATE' }),
    cooperation('c', ['actor:hsp4', 'actor:rd', 'actor:second'], { kinds: ['JOINT_PLANNING', 'REFERRAL', 'OTHER'] })]), PATTERN).find(({ key }) => key === 'hsp4~rd');
  expect(slot).toMatchObject({ verdict: 'PRESENT', cooperationKinds: ['JOINT_PLANNING'], actors: ['actor:hsp4', 'actor:rd', 'actor:second'] });
});
