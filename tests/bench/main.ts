import '../../api/production.js';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { onNetwork, type NetworkFigures } from './on-network.js';
import { PLANS, type Plan } from './plan.js';
import { load } from './report/machine.js';
import { report } from './report/report.js';
import type { ViewerRow } from './viewer/measure.js';
import { viewerFigures } from './viewer/viewer-figures.js';
import { BENCHMARKS } from './repository.js';

const USAGE = `npm run bench [-- --quick] [--only <name>] [--out <file>]

  --quick  the smaller networks only, less time for each question
  --only   networks whose name contains this; "viewer" for the viewer alone
  --out    where the report goes; BENCHMARKS.md if not given
`;

const OPTIONS = { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' }, out: { type: 'string', default: BENCHMARKS }, help: { type: 'boolean', default: false } } as const;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Each network as it is done, with all before it. */
async function* figuresOf({ networks, ...plan }: Plan, only: string): AsyncGenerator<readonly NetworkFigures[]> {
  const figures: NetworkFigures[] = [];
  for (const network of networks.filter(({ name }) => name.includes(only))) {
    figures.push(await onNetwork(network, { networks, ...plan }, say));
    yield [...figures];
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return void process.stdout.write(USAGE);
  const [started, loadBefore] = [performance.now(), load()];
  // Written as far as it goes each time: what was measured for an hour must not be lost with what comes after it.
  const written = (networks: readonly NetworkFigures[], viewer: readonly ViewerRow[]): string => {
    const text = report(networks, viewer, { date: new Date().toISOString().slice(0, 10), seconds: (performance.now() - started) / 1000, loadBefore });
    writeFileSync(values.out, text);
    return text;
  };
  let figures: readonly NetworkFigures[] = [];
  for await (const done of figuresOf(PLANS[values.quick ? 'quick' : 'full'], values.only)) written((figures = done), []);
  process.stdout.write(written(figures, 'viewer'.includes(values.only) ? await viewerFigures(say) : []));
}

await main();
