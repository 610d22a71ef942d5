import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from './ask.js';
import { PROGRAM, startProcess, type ServiceProcess } from './process.js';

interface Half {
  readonly begun: Promise<void>;
  readonly answer: Promise<{ readonly status: number; readonly text: string }>;
  readonly finish: () => void;
}

/** A question whose second half is sent when its sender likes. */
function halfAsked({ url }: ServiceProcess): Half {
  const body = JSON.stringify({ query: '{ session { role } }' });
  const sent = request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } });
  const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
    sent.on('error', reject).on('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString())).on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
  });
  const begun = new Promise<void>((resolve) => sent.write(body.slice(0, 10), () => resolve()));
  return { begun, answer, finish: () => void sent.end(body.slice(10)) };
}

const readiness = async ({ url }: ServiceProcess): Promise<number> => (await fetch(`${url}/readyz`)).status;

async function untilNotReady(service: ServiceProcess): Promise<void> {
  while ((await readiness(service)) !== 503) await pause(10);
}

test('the program has been built (npm run build)', () => {
  expect(existsSync(PROGRAM)).toBe(true);
});

describe.each(['SIGTERM', 'SIGINT'] as const)('asked to end by %s', (signal) => {
  test('it says that it is not ready, answers what still comes, finishes what is under way, and ends with 0', async () => {
    const service = await startProcess({ SHUTDOWN_DELAY: '1500' });
    expect(await readiness(service)).toBe(200);
    const under = halfAsked(service);
    await under.begun;
    service.kill(signal);
    await untilNotReady(service);
    expect(await (await fetch(`${service.url}/readyz`)).json()).toEqual({ status: 'stopping' });
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    expect((await ask(service.url, '{ session { role } }')).data).toEqual({ session: { role: 'EDITOR' } });
    // By then it no longer accepts; the request that had begun is still answered.
    await expect(refusedAt(service)).resolves.toBe('ECONNREFUSED');
    under.finish();
    expect(await under.answer).toEqual({ status: 200, text: '{"data":{"session":{"role":"EDITOR"}}}\n' });
    expect(await service.ended).toBe(0);
    // A connection that its client keeps open does not hold it up.
    expect(timeOf(service, 'stopped') - timeOf(service, 'request completed')).toBeLessThan(3000);
  });
});

/** When the last line with these words was written, in milliseconds. */
const timeOf = ({ log }: ServiceProcess, words: string): number => (JSON.parse(log.findLast((line) => line.includes(`"msg":"${words}"`))!) as { time: number }).time;

/** Asks anew until nobody listens any more. */
async function refusedAt({ url }: ServiceProcess): Promise<string> {
  for (;;) {
    try {
      await fetch(`${url}/healthz`, { headers: { connection: 'close' } });
      await pause(50);
    } catch (error) {
      const { code } = (error as Error).cause as NodeJS.ErrnoException;
      // Who stood in the queue when it was closed is reset, not refused: the next one is.
      if (code !== 'ECONNRESET') return code ?? '';
    }
  }
}

test('what does not finish in time is cut off, and it still ends with 0', async () => {
  const service = await startProcess({ SHUTDOWN_TIMEOUT: '300' });
  const under = halfAsked(service);
  await under.begun;
  const cut = expect(under.answer).rejects.toThrow('socket hang up');
  service.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  await cut;
  expect(service.log.join('\n')).toContain('requests were still under way when the time for stopping was up');
});
test('asked twice it ends at once', async () => {
  const service = await startProcess({ SHUTDOWN_DELAY: '60000' });
  service.kill('SIGTERM');
  await untilNotReady(service);
  service.kill('SIGTERM');
  expect(await service.ended).toBe(1);
});
test('without anything under way it ends at once, and leaves a store that the next one opens', async () => {
  const first = await startProcess();
  expect((await ask(first.url, '{ dataset { revision } }')).data).toEqual({ dataset: { revision: 0 } });
  first.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});
