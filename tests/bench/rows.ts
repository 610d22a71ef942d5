import type { Moment } from '../../api/domain/model/moment.js';
import { mustBeEqual } from './equal.js';
import { medians, type Limits, type Way } from './measure.js';
import { served, type HttpFigures } from './over-http.js';
import type { AnyQuestion, Asked, Json } from './questions/question.js';
import type { Rival } from './rival/rival.js';
import type { Sample } from './sample.js';
import { dataOf, type Ask } from './sides/ask.js';
import type { Side } from './sides/house.js';

/** What one question takes on one engine, in milliseconds. */
export interface Row {
  readonly question: string;
  readonly engine: string;
  readonly bare: number;
  readonly port: number;
  readonly first: number;
  readonly again: number;
  readonly http: HttpFigures | null;
  readonly rival: number | null;
}

/** Everything that answers on one engine. */
export interface Sides {
  readonly side: Side;
  readonly bare: (question: AnyQuestion, moment: Moment, input: never) => unknown;
  readonly rival: Rival | null;
}

/** So many inputs are answered by everybody and compared before anything is measured. */
const COMPARED = 6;

/** Fails with AnswersDiffer. Gives the answers, so that another engine's can be compared with them. */
export async function compared(question: AnyQuestion, sides: Sides, sample: Sample): Promise<readonly Json[]> {
  const { side: { moment, house, ask }, bare, rival } = sides;
  const answers: Json[] = [];
  for (const input of question.inputs(sample).slice(0, COMPARED)) {
    const own = await bare(question, moment, input) as Json;
    mustBeEqual(question.name, [
      ['the bare driver', own],
      ['the store', await question.port(house.service.store, moment, input)],
      ['the service', await picked(question.graphql, ask, [input, moment])],
      ...(rival && question.rival ? [[rival.name, await picked(question.rival, rival.ask, [input, moment])] as const] : []),
    ]);
    answers.push(own);
  }
  return answers;
}

async function picked({ document, variables, pick }: Asked<never>, ask: Ask, [input, moment]: readonly [never, Moment]): Promise<Json> {
  return pick(dataOf(await ask(document, variables(input, moment))), input);
}

export async function measured(question: AnyQuestion, sides: Sides, { sample, limits, http }: { readonly sample: Sample; readonly limits: Limits; readonly http: number | null }): Promise<Row> {
  const { side } = sides;
  const inputs = question.inputs(sample);
  const times = await medians(waysTo(question, sides, inputs), limits);
  const { document, variables } = question.graphql;
  const bodies = inputs.map((input) => ({ query: document, variables: variables(input, side.moment) }));
  const at = (name: string): number => times.get(name) ?? NaN;
  return {
    question: question.name, engine: side.engine, bare: at('bare'), port: at('port'), first: at('first'), again: at('again'), rival: times.get('rival') ?? null,
    http: http === null ? null : await served(side, { clients: 1, seconds: http, bodies }),
  };
}

/** In the order of one round: the first read of an input, then the same again. */
function waysTo(question: AnyQuestion, { side, bare, rival }: Sides, inputs: readonly never[]): readonly Way[] {
  const { moment, house, ask, forget } = side;
  const input = (round: number): never => inputs[round % inputs.length] as never;
  const asking = (asked: Asked<never>, through: Ask) => (round: number): Promise<string> => through(asked.document, asked.variables(input(round), moment));
  const rivals = rival && question.rival ? [{ name: 'rival', run: asking(question.rival, rival.ask) }] : [];
  return [
    { name: 'bare', run: (round) => bare(question, moment, input(round)) },
    { name: 'port', run: (round) => question.port(house.service.store, moment, input(round)) },
    { name: 'first', before: forget, run: asking(question.graphql, ask) },
    { name: 'again', run: asking(question.graphql, ask) },
    ...rivals,
  ];
}
