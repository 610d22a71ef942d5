import fc from 'fast-check';
import { verdict, type Verdict } from '../../../../schema/vocabulary/verdict.js';
import { acceptanceOf } from '../../../../api/domain/analysis/findings/acceptance.js';
import type { Finding } from '../../../../api/domain/analysis/findings/finding.js';
import type { KeptRecord } from '../../../../api/domain/model/record.js';
import { PATTERN, viewOf } from '../slots/land.js';
import { findingsFor } from './judged.js';

const [slotFinding] = findingsFor(viewOf([]), { patterns: [PATTERN] });

/** The finding of a slot, judged so; null: a finding about something else. */
function judgedAs(now: Verdict | null): Finding {
  if (!slotFinding || slotFinding.matter.type !== 'SLOT') throw new Error('a slot was expected');
  const { slot } = slotFinding.matter;
  return { ...slotFinding, matter: now === null ? { type: 'ACTOR', actor: 'actor:a' } : { type: 'SLOT', slot: { ...slot, verdict: now } } };
}

const accepted = (content: Partial<KeptRecord<'ACCEPTANCE'>['content']> = {}, recordedRevision = 1): KeptRecord<'ACCEPTANCE'> => ({
  kind: 'ACCEPTANCE', subject: 'finding:x', recordedAt: '2021-01-01T00:00:00.000Z', recordedRevision, recordedBy: 'Fachstelle',
  content: { why: 'so gewollt', until: null, verdict: 'UNKNOWN', withdrawn: false, ...content },
});
const anyVerdict = fc.constantFrom(...verdict.values, null);
const anyDay = fc.constantFrom('2020-12-31', '2021-06-30', '2021-07-01', '2030-01-01');

test('says who, why, until when and what was accepted', () => {
  expect(acceptanceOf(judgedAs('UNKNOWN'), [accepted({ until: '2021-12-31' })], '2021-06-01')).toEqual({
    by: 'Fachstelle', why: 'so gewollt', until: '2021-12-31', acceptedAt: '2021-01-01T00:00:00.000Z', acceptedVerdict: 'UNKNOWN', applies: true,
  });
});

test('the newest record counts; one that takes back leaves none', () => {
  expect(acceptanceOf(judgedAs('UNKNOWN'), [], '2021-06-01')).toBeNull();
  expect(acceptanceOf(judgedAs('UNKNOWN'), [accepted(), accepted({ withdrawn: true })], '2021-06-01')).toBeNull();
  expect(acceptanceOf(judgedAs('UNKNOWN'), [accepted({ withdrawn: true }), accepted({ why: 'doch' })], '2021-06-01')).toMatchObject({ why: 'doch', applies: true });
});

test('does not apply once the finding is worse', () => {
  const applies = (then: Verdict | null, now: Verdict | null) => acceptanceOf(judgedAs(now), [accepted({ verdict: then })], '2021-06-01')?.applies;
  expect([applies('UNKNOWN', 'UNKNOWN'), applies('UNKNOWN', 'ABSENT_CONFIRMED'), applies('ABSENT_CONFIRMED', 'ABSENT_CONFIRMED'), applies('ABSENT_CONFIRMED', 'UNKNOWN'), applies(null, null), applies(null, 'UNKNOWN')])
    .toEqual([true, false, true, true, true, false]);
});

test('applies up to its last day', () => {
  const applies = (today: string) => acceptanceOf(judgedAs('UNKNOWN'), [accepted({ until: '2021-06-30' })], today)?.applies;
  expect([applies('2021-06-29'), applies('2021-06-30'), applies('2021-07-01')]).toEqual([true, true, false]);
});

test('what has run out never applies again, whatever else happens', () => {
  fc.assert(fc.property(anyVerdict, anyVerdict, anyDay, (then, now, until) => {
    const applies = ['2021-01-01', '2021-06-30', '2021-07-01', '2031-01-01'].map((today) =>
      acceptanceOf(judgedAs(now), [accepted({ verdict: then, until })], today)?.applies === true);
    expect(applies).toEqual([...applies].sort().reverse());
  }));
});
