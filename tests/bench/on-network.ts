import { mustBeEqual } from './equal.js';
import { growth, type GrowthRow } from './growth.js';
import { judgedRows, type JudgedRow } from './judgement/judged-rows.js';
import { mixedLoad, type MixedLoad } from './judgement/mixed-load.js';
import type { BenchNetwork } from './networks.js';
import type { Plan } from './plan.js';
import { QUESTIONS } from './questions/all.js';
import { load } from './report/machine.js';
import type { Json } from './questions/question.js';
import { compared, measured, type Row, type Sides } from './rows.js';
import { sampleOf, type Sample, type SampleLand } from './sample.js';
import { withNeo4j, withSqlite } from './sides/engines.js';
import { bareNeo4jWriter } from './write/bare-neo4j-write.js';
import { bareSqliteWriter, type BareWriter } from './write/bare-sqlite-write.js';
import { writeRow, type WriteRow } from './write/write-row.js';

/** When it was measured, how many seconds that took, and how many processes of others could have run when it began. */
export interface Measured {
  readonly date: string;
  readonly seconds: number;
  readonly loadBefore: number;
}

/** Everything measured on one network. */
export interface NetworkFigures {
  readonly network: string;
  readonly measured: Measured;
  readonly rows: readonly Row[];
  readonly writes: readonly WriteRow[];
  readonly growth: readonly GrowthRow[];
  readonly judged: readonly JudgedRow[];
  readonly mixed: readonly MixedLoad[];
  /** Seconds that loading took, for each engine. */
  readonly loading: readonly { readonly engine: string; readonly seconds: number }[];
}

interface EngineFigures extends Pick<NetworkFigures, 'rows' | 'growth' | 'judged'> {
  readonly mixed: MixedLoad;
  readonly write: WriteRow;
  readonly answers: readonly (readonly Json[])[];
  readonly loading: NetworkFigures['loading'][number];
}

/** A Land of middling size; of the largest network a small one, which has as many as an answer may hold. */
const landOf = ({ size }: BenchNetwork): SampleLand => (size === null || size < 100 ? { code: 'HE', key: '06' } : { code: 'HH', key: '02' });

/** Both engines on one network. Fails with AnswersDiffer if any two sides do not answer alike. */
export async function onNetwork(network: BenchNetwork, plan: Plan, say: (text: string) => void): Promise<NetworkFigures> {
  const { name } = network;
  const [started, loadBefore] = [performance.now(), load()];
  const run = async (sides: Sides, writer: BareWriter, loaded: number): Promise<EngineFigures> => {
    say(`${name}, ${sides.side.engine}: loaded in ${loaded.toFixed(0)} s`);
    return { ...(await onEngine(network, { sides, writer }, plan)), loading: { engine: sides.side.engine, seconds: loaded } };
  };
  const sqlite = await timedLoad((loaded) => withSqlite(network, ({ side, bare }) => {
    const writer = bareSqliteWriter(side.settings.dataDir);
    return run({ side, bare: (question, ...asked) => question.sqlite(bare, ...asked), rival: null }, writer, loaded());
  }));
  const neo4j = await timedLoad((loaded) => withNeo4j(network, ({ side, bare, rival }) =>
    run({ side, bare: (question, ...asked) => question.neo4j(bare, ...asked), rival }, bareNeo4jWriter(bare.driver), loaded())));
  QUESTIONS.forEach((question, index) => {
    mustBeEqual(question.name, [[sqlite.write.engine, sqlite.answers[index] ?? []], [neo4j.write.engine, neo4j.answers[index] ?? []]]);
  });
  return {
    network: name,
    measured: { date: new Date().toISOString().slice(0, 10), seconds: (performance.now() - started) / 1000, loadBefore },
    rows: sqlite.rows.flatMap((row, index) => [row, ...neo4j.rows.slice(index, index + 1)]), writes: [sqlite.write, neo4j.write],
    growth: [...sqlite.growth, ...neo4j.growth], judged: [...sqlite.judged, ...neo4j.judged], mixed: [sqlite.mixed, neo4j.mixed], loading: [sqlite.loading, neo4j.loading],
  };
}

const timedLoad = <T>(work: (loaded: () => number) => Promise<T>): Promise<T> => {
  const started = performance.now();
  return work(() => (performance.now() - started) / 1000);
};

async function onEngine(network: BenchNetwork, { sides, writer }: { readonly sides: Sides; readonly writer: BareWriter }, { limits, http }: Plan): Promise<Omit<EngineFigures, 'loading'>> {
  const { side } = sides;
  const sample: Sample = await sampleOf(side.house.service.store, side.moment, { land: landOf(network), alone: false });
  const answers: (readonly Json[])[] = [];
  for (const question of QUESTIONS) answers.push(await compared(question, sides, sample));
  const rows: Row[] = [];
  for (const question of QUESTIONS) rows.push(await measured(question, sides, { sample, limits, http }));
  const grown = network.size === null ? [] : await growth(sides, network.size, limits);
  const judged = await judgedRows(side, network, limits);
  const mixed = await mixedLoad(side, network, http);
  // Last, because it adds to the network.
  const write = await writeRow(side, writer, { sample, limits: { ...limits, most: 60 } });
  await writer.close();
  return { rows, answers, growth: grown, judged, mixed, write };
}
