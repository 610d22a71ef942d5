import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { KEPT } from '../networks.js';
import { served, type HttpFigures } from '../over-http.js';
import type { Side } from '../sides/house.js';
import { JUDGEMENTS, variablesFor } from './questions.js';

/** All these judgements in turn, asked over HTTP by twenty clients at once. */
export interface MixedLoad {
  readonly engine: string;
  readonly network: string;
  /** The same questions again and again. */
  readonly same: HttpFigures;
  /** Each about another day than the ones before: nothing of the answer is kept. */
  readonly anew: HttpFigures;
}

const CLIENTS = 20;
const DAY = 86_400_000;
const FIRST_DAY = Date.parse('2018-01-01');

export async function mixedLoad(side: Side, { name, size }: { readonly name: string; readonly size: number | null }, seconds: number): Promise<MixedLoad> {
  // A generated network keeps one Land as it is; the delivered one is asked about all.
  const lands = size === null ? federalStateCode.values : [KEPT.code];
  const questions = JUDGEMENTS.filter(({ about }) => size === null || about === 'one Land');
  const bodies = lands.flatMap((code) => questions.map((question) => ({ question, code })));
  const same = bodies.map(({ question, code }) => ({ query: question.document, variables: variablesFor(question, code) }));
  let asked = 0;
  const anew = (): object => {
    const { question, code } = bodies[asked % bodies.length]!;
    asked += 1;
    const day = new Date(FIRST_DAY + (Math.floor(asked / bodies.length) % 2000) * DAY).toISOString().slice(0, 10);
    return { query: question.document, variables: variablesFor(question, code, day) };
  };
  const load = { clients: CLIENTS, seconds };
  return { engine: side.engine, network: name, same: await served(side, { ...load, bodies: same }), anew: await served(side, { ...load, next: anew }) };
}
