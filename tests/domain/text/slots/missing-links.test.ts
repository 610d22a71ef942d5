import type { PeerGap } from '../../../../api/domain/analysis/missing/peer-gaps.js';
import { slotsOf } from '../../../../api/domain/analysis/slots/slots.js';
import type { AbsenceFact, Fact, PracticeFact } from '../../../../api/domain/model/fact.js';
import { missingLinkSentence } from '../../../../api/domain/text/slots/missing-link-sentence.js';
import { peerGapSentence } from '../../../../api/domain/text/slots/peer-gap-sentence.js';
import { language } from '../../../../schema/vocabulary/language.js';
import { federalStateCode, type FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import { fact } from '../world.js';
import { flawsIn, wrongOfUnknown } from '../guard.js';
import { ACTORS, NAMED, absence, bavaria, side, without } from './bavaria.js';

const ON = { validAt: '2020-11-19', today: '2026-05-01' } as const;
const practice = (name: string): PracticeFact => fact('Practice', { name: { de: name, en: name }, areas: ['08'], standing: 'TRIED' });

interface Others {
  readonly spoken?: 'DE' | 'EN';
  readonly lands: readonly FederalStateCode[];
  readonly practices?: readonly PracticeFact[];
}

function linked(key: string, facts: readonly Fact[], { lands, practices = [], spoken = 'DE' }: Others): string {
  const { view, known } = bavaria(facts);
  const slot = slotsOf(view, NAMED).find((each) => each.key === key)!;
  return missingLinkSentence({ slot, practices, landsThatHaveIt: lands }, { ...ON, language: spoken }, known);
}

test('an undocumented link names the Länder that have it and the practices that answer it', () => {
  expect(linked('rd', without('rd-by'), { lands: ['BE', 'BW', 'SL'], practices: [practice('Runder Tisch')] })).toBe(
    'Am 19. November 2020 ist in Bayern eine Regionaldirektion nicht dokumentiert (Quellen sagen nichts dazu); dokumentiert ist das für Berlin, Baden-Württemberg und das Saarland; als Praxis ist „Runder Tisch“ bekannt.',
  );
  expect(linked('rd', without('rd-by'), { lands: ['BE'], practices: [practice('Runder Tisch'), practice('Regionale Treffen')], spoken: 'EN' })).toBe(
    'On 19 November 2020, a regional directorate is not documented in Bavaria (sources are silent); it is documented for Berlin; “Runder Tisch” and “Regionale Treffen” are known practices.',
  );
});

test('a missing one says why there is none, and never more than the absence does', () => {
  expect(linked('central', [...without('zabh-by'), absence({ sides: [side('CENTRAL_IMMIGRATION_AUTHORITY')] })], { lands: [] })).toBe(
    'Am 19. November 2020 gilt für Bayern: Eine Zentrale Ausländerbehörde gibt es nicht (Entscheidung des Landes); auch für kein anderes Land ist das dokumentiert.',
  );
});

test('all others at once', () => {
  const lands = federalStateCode.values.filter((code) => code !== 'BY');
  for (const spoken of language.values) {
    const text = linked('network~rd', ACTORS, { lands, spoken });
    expect([text, ...flawsIn(text), ...wrongOfUnknown(text)]).toEqual([text]);
    expect(text).toMatch(spoken === 'DE' ? /dokumentiert ist das für alle anderen Länder\.$/ : /documented for all other Länder\.$/);
  }
});

const gap = (more: Partial<PeerGap> = {}): PeerGap =>
  ({ kinds: ['EMPLOYER_SERVICE', 'IQ_SUBPROJECT'], cooperationKind: 'TRAINING', verdict: 'UNKNOWN', lands: ['BE', 'SL'], denying: [], ...more });
const gapSaid = (found: PeerGap, spoken: 'DE' | 'EN' = 'DE'): string => peerGapSentence({ gap: found, land: 'BY' }, { ...ON, language: spoken }, bavaria([]).known);

test('what others have and this Land is not documented to have', () => {
  expect(gapSaid(gap())).toBe(
    'Am 19. November 2020 ist für Berlin und das Saarland eine Zusammenarbeit in der Form „Schulung“ zwischen dem Arbeitgeber-Service und dem IQ Teilprojekt dokumentiert; für Bayern ist sie nicht dokumentiert.',
  );
  expect(gapSaid(gap({ kinds: ['IQ_SUBPROJECT', 'IQ_SUBPROJECT'], cooperationKind: 'UNSPECIFIED' }))).toContain('eine Zusammenarbeit zwischen mehreren IQ Teilprojekten dokumentiert');
  const refused = absence({ reason: 'REFUSED' }) as AbsenceFact;
  expect(gapSaid(gap({ verdict: 'ABSENT_CONFIRMED', denying: [refused] }))).toMatch(/; für Bayern gilt: Es gibt sie nicht \(abgelehnt\)\.$/);
  for (const spoken of language.values) expect(flawsIn(gapSaid(gap(), spoken))).toEqual([]);
  expect(wrongOfUnknown(gapSaid(gap()))).toEqual([]);
});
