import type { KonstellationError } from '../../api/application/errors.js';
import { asStoreFailure } from '../../api/storage/neo4j/failures.js';
import { noLongerThan } from '../../api/storage/neo4j/no-longer-than.js';

const coded = (code: string): Error => Object.assign(new Error('said by the server'), { code });

test.each([
  ['Neo.ClientError.Transaction.TransactionTimedOut', /did not answer in time/], ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', /did not answer in time/],
  ['ServiceUnavailable', /cannot be reached/], ['Neo.TransientError.General.DatabaseUnavailable', /cannot be reached/],
])('%s is a store that gives no answer, and why', (code, words) => {
  const failure = asStoreFailure(coded(code)) as KonstellationError;
  expect([failure.code, failure.message]).toEqual(['STORE_UNAVAILABLE', expect.stringMatching(words)]);
});

test('a mistake of ours stays what it is', () => {
  const mistake = coded('Neo.ClientError.Statement.SyntaxError');
  expect(asStoreFailure(mistake)).toBe(mistake);
});

test('a server that says nothing is waited for as long as was said', async () => {
  await expect(noLongerThan(20, new Promise(() => undefined))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringMatching(/in time/) as string });
  expect(await noLongerThan(1000, Promise.resolve('there'))).toBe('there');
});
