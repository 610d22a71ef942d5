import '../../api/production.js';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keepFigures, keptFigures } from './kept-figures.js';
import type { BenchNetwork } from './networks.js';
import { onNetwork, type NetworkFigures } from './on-network.js';
import { PLANS } from './plan.js';
import { report } from './report/report.js';
import { viewerFigures } from './viewer/viewer-figures.js';
import { BENCHMARKS } from './repository.js';

const USAGE = `npm run bench [-- --quick] [--only <name>] [--resume] [--out <file>]

  --quick   the smaller networks only, less time for each question
  --only    measures networks whose name contains this; "viewer" for the viewer alone
  --resume  takes what earlier runs measured on the other networks, and measures what they did not
  --out     where the report goes; BENCHMARKS.md if not given
`;

const OPTIONS = {
  quick: { type: 'boolean', default: false }, only: { type: 'string' }, resume: { type: 'boolean', default: false },
  out: { type: 'string', default: BENCHMARKS }, help: { type: 'boolean', default: false },
} as const;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

interface Asked {
  readonly quick: boolean;
  readonly only: string | undefined;
  readonly resume: boolean;
}

/** What is asked for is measured, unless it may be taken from an earlier run; what is neither is left out. */
async function figuresOn(network: BenchNetwork, { quick, only, resume }: Asked): Promise<NetworkFigures | undefined> {
  const plan = quick ? 'quick' : 'full';
  const named = only !== undefined && network.name.includes(only);
  const kept = resume && !named ? keptFigures(network, plan) : undefined;
  if (kept || (only !== undefined && !named)) return kept;
  const measured = await onNetwork(network, PLANS[plan], say);
  keepFigures(network, plan, measured);
  return measured;
}

/** Each network as it is done, with all before it. */
async function* figuresOf(asked: Asked): AsyncGenerator<readonly NetworkFigures[]> {
  const all: NetworkFigures[] = [];
  for (const network of PLANS[asked.quick ? 'quick' : 'full'].networks) {
    const figures = await figuresOn(network, asked);
    if (!figures) continue;
    all.push(figures);
    yield [...all];
  }
}

async function main(): Promise<void> {
  const { values: { help, out, only, ...asked } } = parseArgs({ options: OPTIONS });
  if (help) return void process.stdout.write(USAGE);
  // Written as far as it goes each time: what was measured for an hour must not be lost with what comes after it.
  let figures: readonly NetworkFigures[] = [];
  for await (const done of figuresOf({ ...asked, only })) {
    figures = done;
    writeFileSync(out, report(figures, []));
  }
  const viewer = only === undefined || 'viewer'.includes(only) ? await viewerFigures(say) : [];
  const text = report(figures, viewer);
  writeFileSync(out, text);
  process.stdout.write(text);
}

await main();
