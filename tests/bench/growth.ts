import type { AnyQuestion } from './questions/question.js';
import { OF_A_LAND } from './questions/all.js';
import { medians, type Limits } from './measure.js';
import type { Sides } from './rows.js';
import { sampleOf } from './sample.js';
import { KEPT } from './networks.js';

/** What the questions about the Land that stays the same take, in a network so many times as large. */
export interface GrowthRow {
  readonly question: string;
  readonly engine: string;
  readonly size: number;
  readonly port: number;
  readonly first: number;
}

export async function growth(sides: Sides, size: number, limits: Limits): Promise<readonly GrowthRow[]> {
  const { side } = sides;
  const sample = await sampleOf(side.house.service.store, side.moment, { land: KEPT, alone: true });
  const rows: GrowthRow[] = [];
  for (const question of OF_A_LAND) rows.push({ question: question.name, engine: side.engine, size, ...(await figures(question, sides, { inputs: question.inputs(sample), limits })) });
  return rows;
}

async function figures(
  question: AnyQuestion, { side }: Sides, { inputs, limits }: { readonly inputs: readonly never[]; readonly limits: Limits },
): Promise<Pick<GrowthRow, 'port' | 'first'>> {
  const { house, moment, ask, forget } = side;
  const input = (round: number): never => inputs[round % inputs.length] as never;
  const { document, variables } = question.graphql;
  const times = await medians([
    { name: 'port', run: (round) => question.port(house.service.store, moment, input(round)) },
    { name: 'first', before: forget, run: (round) => ask(document, variables(input(round), moment)) },
  ], limits);
  return { port: times.get('port') ?? NaN, first: times.get('first') ?? NaN };
}
