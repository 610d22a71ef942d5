import fc from 'fast-check';
import { history } from './arbitrary-history.js';
import { questions } from './arbitrary-questions.js';
import { NEO4J } from './engines.js';
test('profile', async () => {
  const times = new Map<string, number[]>();
  const t = async <T>(k: string, w: () => Promise<T>): Promise<T> => { const s = performance.now(); const r = await w(); times.set(k, [...(times.get(k) ?? []), performance.now() - s]); return r; };
  for (const [changes, asked] of fc.sample(fc.tuple(history, questions), { seed: 5, numRuns: 8 })) {
    const { store, discard } = await t('empty', () => NEO4J.empty());
    for (const each of changes) await t('append', () => store.append(each));
    for (const q of asked) await t(q.method, async () => await (q.ask(store as never) as Promise<unknown>));
    await t('discard', () => discard());
  }
  const out: string[] = [];
  for (const [k, v] of times) out.push(`${k} n=${v.length} sum=${v.reduce((a, b) => a + b, 0).toFixed(0)} first=${v[0]!.toFixed(0)} last=${v.at(-1)!.toFixed(0)} med=${[...v].sort((a, b) => a - b)[v.length >> 1]!.toFixed(1)}`);
  console.log(out.join('\n'));
}, 300000);
