import type { CooperationFact, Fact } from '../../../api/domain/model/fact.js';
import type { KeptRecord } from '../../../api/domain/model/record.js';
import type { Evidence } from '../../../api/domain/model/source.js';
import { lastVerified, trustIn } from '../../../api/domain/trust/trust.js';
import { actor, cooperation } from '../analysis/slots/land.js';

const seenIn = (locator: string, passageSha256: string | null = null): Evidence =>
  ({ source: 'source:s', locator, passageSha256, passageLength: passageSha256 === null ? null : 9, retrievedAt: null, assertedBy: null });
const checked = (locator: string, recordedAt: string, version = 1): KeptRecord<'VERIFICATION'> =>
  ({ kind: 'VERIFICATION', subject: 'a', content: { version, source: 'source:s', locator }, recordedAt, recordedRevision: 1, recordedBy: 'Redaktion' });
const fact = (evidence: readonly Evidence[], version = 1): Fact => ({ ...actor('a', {}), version, evidence });

describe('when a fact was last verified', () => {
  const two = fact([seenIn('TOP 1'), seenIn('TOP 2')]);
  test('by the newest check of any of its places', () => {
    expect(lastVerified(two, [two], [checked('TOP 1', '2024-05-01T00:00:00.000Z'), checked('TOP 2', '2024-01-01T00:00:00.000Z')])).toBe('2024-05-01T00:00:00.000Z');
  });
  test('never, without one', () => expect(lastVerified(two, [two], [])).toBeNull());
  test('never, by a check of another place', () => expect(lastVerified(two, [two], [checked('TOP 3', '2024-05-01T00:00:00.000Z')])).toBeNull());
  test('a later version that names the same passage stays verified, one that names another does not', () => {
    const [before, same, other] = [fact([seenIn('TOP 1', 'x')]), fact([seenIn('TOP 1', 'x')], 2), fact([seenIn('TOP 1', 'y')], 2)];
    const check = checked('TOP 1', '2024-05-01T00:00:00.000Z');
    expect([lastVerified(same, [same, before], [check]), lastVerified(other, [other, before], [check])]).toEqual(['2024-05-01T00:00:00.000Z', null]);
  });
});

test('counts, and lists what is one-sided, disputed or verified too long ago', () => {
  const facts = ['c1', 'c2', 'c3', 'c4'].map((id) => cooperation(id, ['a', 'b']) as CooperationFact);
  const [c1, c2, c3, c4] = facts as [CooperationFact, CooperationFact, CooperationFact, CooperationFact];
  const verified = [{ fact: c3, verifiedAt: '2024-01-01T00:00:00.000Z' }, { fact: c2, verifiedAt: '2023-01-01T00:00:00.000Z' }, { fact: c1, verifiedAt: '2024-01-01T00:00:00.000Z' }];
  const confirmations = new Map([['c1', 'ONE_SIDED' as const], ['c2', 'DISPUTED' as const], ['c4', 'CONFIRMED' as const], ['gone', 'DISPUTED' as const]]);
  const since = (instant: string) => trustIn({ facts, verified, confirmations }, Date.parse(instant));
  expect(since('2024-06-01T00:00:00.000Z')).toEqual({
    oneSided: [c1], disputed: [c2], stale: [verified[1], verified[2], verified[0]], facts: 4, factsVerified: 3, factsNeverVerified: 1,
  });
  expect(since('2024-01-01T00:00:00.000Z').stale).toEqual([verified[1]]);
  expect(since('2020-01-01T00:00:00.000Z').stale).toEqual([]);
  expect(c4.id).toBe('c4');
});
