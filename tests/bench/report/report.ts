import type { GrowthRow } from '../growth.js';
import { KEPT } from '../networks.js';
import type { NetworkFigures } from '../on-network.js';
import type { Row } from '../rows.js';
import { milliseconds, ratio, table, timed } from './cells.js';
import { judgementText } from './judgements.js';
import { reached, type ViewerRow } from '../viewer/measure.js';
import { machineText } from './machine.js';
import { missedText } from './aims.js';

/** The whole report in Markdown. */
export function report(figures: readonly NetworkFigures[], viewer: readonly ViewerRow[]): string {
  return `${[
    '# Benchmarks', HEAD, `Measured on ${machineText()}.`,
    ...figures.flatMap(networkText), ...(figures.length > 0 ? [growthText(figures), judgementText(figures), missedText(figures)] : []), ...viewerText(viewer),
  ].join('\n\n')}\n`;
}

const HEAD = `Written by \`npm run bench\` (\`npm run bench -- --quick\` for a short run); do not edit. Times are medians in milliseconds; in brackets
their ratio to the bare driver in the same row. All sides of a row took turns in one run, after their answers had been compared.

- **bare driver** – the best statement we can write by hand for the same answer, on the same file or server; it is told the day and asks for the newest state.
- **in the store** – the methods of the store's port.
- **GraphQL, first** – through the service in process, from the text of the query to the text of the answer, nothing kept of earlier answers; **again** – the same once more.
- **over HTTP** – one client on the loopback that asks again and again; in brackets requests in a second.
- **@neo4j/graphql** – the same question to that library on the same server and data, in process, each query parsed and validated once.`;

/** What people wait for in the viewer, each beside its aim. */
function viewerText(rows: readonly ViewerRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const aimOf = (row: ViewerRow): readonly string[] =>
    row.aim === null ? ['–', ''] : [`${row.better === 'less' ? 'at most' : 'at least'} ${row.aim} ${row.unit}`, reached(row, row.aim) ? 'reached' : 'missed'];
  const cells = rows.map((row) => [row.measure, `${milliseconds(row.value)} ${row.unit}`, ...aimOf(row)]);
  return ['## The viewer', 'In Chromium without a graphics card, the service in the same process as the measuring; medians of five windows that had never seen the viewer. A filter has answered when the screen shows its entry changed and nothing any more of what it took away; everything is at rest when the picture and the tables are those of the new filter.', table(['measure', 'measured', 'aim', ''], cells, 1)];
}

const HEADINGS = ['question', 'engine', 'bare driver', 'in the store', 'GraphQL, first', 'GraphQL, again', 'over HTTP', '@neo4j/graphql'];

function networkText({ network, measured: { date, seconds, loadBefore }, rows, writes, loading }: NetworkFigures): readonly string[] {
  const loaded = loading.map(({ engine, seconds }) => `${engine}: ${seconds.toFixed(0)} s`).join(', ');
  return [
    `## On ${network}`,
    `Measured on ${date} in ${Math.ceil(seconds / 60)} minutes; load before ${loadBefore.toFixed(1)}. Loaded through the service's own writes: ${loaded}.`,
    table(HEADINGS, rows.map(cellsOf)),
    table(['one write', 'engine', 'bare driver', 'through the service'], writes.map(({ engine, bare, recorded }) => ['a new cooperation', engine, milliseconds(bare), timed(recorded, bare)])),
  ];
}

function cellsOf({ question, engine, bare, port, first, again, http, rival }: Row): readonly string[] {
  return [
    question, engine, milliseconds(bare), timed(port, bare), timed(first, bare), timed(again, bare),
    http === null || http.median === null ? '–' : `${milliseconds(http.median)} (${Math.round(http.perSecond)}/s)`, rival === null ? '–' : timed(rival, bare),
  ];
}

/** What a Land costs while the rest of the network grows. */
function growthText(figures: readonly NetworkFigures[]): string {
  const rows = figures.flatMap(({ growth }) => growth);
  const sizes = [...new Set(rows.map(({ size }) => size))].sort((a, b) => a - b);
  const asked = [...new Map(rows.map((row) => [`${row.question} ${row.engine}`, row])).values()];
  return [
    '## A Land while the rest of the network grows',
    `${KEPT.code} has the same ${KEPT.actors} actors with the same facts in every network; in the store, and the first read through GraphQL; ratios to the smallest network.`,
    table(
      ['question', 'engine', ...sizes.map((size) => `store, ${size}×`), ...sizes.map((size) => `GraphQL, ${size}×`)],
      asked.map((row) => [row.question, row.engine, ...grown(rows, row, 'port'), ...grown(rows, row, 'first')]),
    ),
  ].join('\n\n');
}

function grown(rows: readonly GrowthRow[], { question, engine }: GrowthRow, figure: 'port' | 'first'): readonly string[] {
  const own = rows.filter((row) => row.question === question && row.engine === engine).sort((a, b) => a.size - b.size);
  const [smallest] = own;
  return own.map((row) => (smallest && row !== smallest ? `${milliseconds(row[figure])} (${ratio(row[figure], smallest[figure])})` : milliseconds(row[figure])));
}
