import { setTimeout as pause } from 'node:timers/promises';
import { medians, type Limits } from '../measure.js';
import { KEPT } from '../networks.js';
import { dataOf } from '../sides/ask.js';
import type { Side } from '../sides/house.js';
import { JUDGEMENTS, variablesFor, type JudgementQuestion } from './questions.js';

/** What a judgement takes through GraphQL in process, in milliseconds: nothing kept of earlier answers, and the same again. */
export interface JudgedRow {
  readonly question: string;
  readonly about: JudgementQuestion['about'];
  readonly engine: string;
  readonly network: string;
  /** How many times the smallest generated network; null for the delivered data. */
  readonly size: number | null;
  /** Null where the store was not ready within the time that the service gives it. */
  readonly first: number | null;
  readonly again: number | null;
}

const LATE = { first: null, again: null };
/** So long the server may go on with what nobody waits for any more; what is measured meanwhile would be measured wrongly. */
const AFTER_LATE = 15_000;

/** A judgement of a large network takes seconds: a few rounds must do. */
const few = ({ time }: Limits): Limits => ({ warmUp: 1, least: 2, most: 60, time });

export async function judgedRows(side: Side, { name, size }: { readonly name: string; readonly size: number | null }, limits: Limits): Promise<readonly JudgedRow[]> {
  const rows: JudgedRow[] = [];
  for (const question of JUDGEMENTS) rows.push({ question: question.name, about: question.about, engine: side.engine, network: name, size, ...(await figures(side, question, limits)) });
  return rows;
}

async function figures({ ask, forget }: Side, question: JudgementQuestion, limits: Limits): Promise<Pick<JudgedRow, 'first' | 'again'>> {
  const asked = (): Promise<string> => ask(question.document, variablesFor(question, KEPT.code));
  const answer = await asked();
  if (answer.includes('"STORE_UNAVAILABLE"')) {
    await pause(AFTER_LATE);
    return LATE;
  }
  dataOf(answer);
  const times = await medians([{ name: 'first', before: forget, run: asked }, { name: 'again', run: asked }], few(limits));
  return { first: times.get('first') ?? NaN, again: times.get('again') ?? NaN };
}
