import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { request } from 'node:http';
import { withSmall } from './small-server.js';

interface Raw {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** An answer as it comes over the wire: `fetch` would unpack it. */
function raw(url: string, { encoding, body }: { readonly encoding: string; readonly body?: string }): Promise<Raw> {
  const headers = { 'accept-encoding': encoding, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: body === undefined ? 'GET' : 'POST', headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }));
    });
    sent.on('error', reject).end(body);
  });
}

const LONG = JSON.stringify({ query: '{ __schema { types { name description fields { name description } } } }' });
const SHORT = JSON.stringify({ query: '{ hello }' });

describe('answers', () => {
  test('go out compressed, and say the same', () =>
    withSmall({}, async ({ url }) => {
      const [packed, plain] = [await raw(`${url}/graphql`, { encoding: 'gzip, br', body: LONG }), await raw(`${url}/graphql`, { encoding: '', body: LONG })];
      expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding', 'content-length': String(packed.body.length) });
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
      expect(gunzipSync(packed.body)).toEqual(plain.body);
      expect(plain.headers).toMatchObject({ vary: 'accept-encoding' });
      expect(plain.headers['content-encoding']).toBeUndefined();
    }));

  test.each(['identity', 'br', 'gzip;q=0', 'deflate, gzip; q=0.0'])('stay as they are for who takes only %s', (encoding) =>
    withSmall({}, async ({ url }) => {
      expect((await raw(`${url}/graphql`, { encoding, body: LONG })).headers['content-encoding']).toBeUndefined();
    }));

  test('of a line are not worth it', () =>
    withSmall({}, async ({ url }) => {
      expect((await raw(`${url}/graphql`, { encoding: 'gzip', body: SHORT })).headers['content-encoding']).toBeUndefined();
    }));
});

describe('pages', () => {
  const script = 'export const text = "Konstellation";\n'.repeat(100);
  const viewer = mkdtempSync(join(tmpdir(), 'konstellation-packed-'));
  mkdirSync(join(viewer, 'assets'));
  writeFileSync(join(viewer, 'index.html'), '<!doctype html><title>Konstellation</title>');
  for (const [name, content] of [['a.js', script], ['a.js.gz', gzipSync(script)], ['a.js.br', brotliCompressSync(script)]] as const) writeFileSync(join(viewer, 'assets', name), content);

  test.each([['br, gzip', 'br'], ['gzip', 'gzip'], ['identity', undefined]])('for who takes %s come as %s from the disk', (encoding, expected) =>
    withSmall({}, async ({ url }) => {
      const { headers, body } = await raw(`${url}/assets/a.js`, { encoding });
      expect([headers['content-encoding'], headers['content-type'], headers['cache-control']]).toEqual([expected, 'application/javascript; charset=utf-8', 'public, max-age=31536000, immutable']);
      if (expected === undefined) expect(body.toString()).toBe(script);
      else expect(body.length).toBeLessThan(script.length / 4);
    }, { pages: { viewer, graphiql: viewer } }));
});
