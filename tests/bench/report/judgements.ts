import type { JudgedRow } from '../judgement/judged-rows.js';
import { KEPT } from '../networks.js';
import type { NetworkFigures } from '../on-network.js';
import type { HttpFigures } from '../over-http.js';
import { milliseconds, ratio, table } from './cells.js';

/** What judgements take on each network, and how many of them can be had in a second. */
export function judgementText(figures: readonly NetworkFigures[]): string {
  const rows = figures.flatMap(({ judged }) => judged);
  const networks = figures.map(({ network }) => network);
  const asked = [...new Map(rows.map((row) => [`${row.question} ${row.engine}`, row])).values()];
  return [
    '## Judgements',
    `About ${KEPT.code}, through GraphQL in process: the first read, nothing kept of earlier answers, and in brackets the same again. The overview judges all sixteen Länder, and missing links tell which of them have what one lacks; these grow with the network, ${KEPT.code} does not.`,
    table(['judgement', 'engine', ...networks], asked.map((row) => [row.question, row.engine, ...networks.map((network) => cell(rows, row, network))])),
    'All of them in turn, asked over HTTP by twenty clients at once: of all Länder of the delivered data; of the generated networks only what is about one Land.',
    table(['network', 'engine', 'the same questions again and again', 'each about another day'], figures.flatMap(({ mixed, network }) =>
      mixed.map(({ engine, same, anew }) => [network, engine, loadCell(same), loadCell(anew)]))),
  ].join('\n\n');
}

function cell(rows: readonly JudgedRow[], { question, engine }: JudgedRow, network: string): string {
  const own = rows.filter((row) => row.question === question && row.engine === engine);
  const here = own.find((row) => row.network === network);
  if (!here) return '–';
  if (here.first === null || here.again === null) return 'not within 10 s';
  const [smallest] = own.filter(({ size }) => size !== null).sort((a, b) => (a.size ?? 0) - (b.size ?? 0));
  const grown = smallest?.first && here.size !== null && here !== smallest ? `, ${ratio(here.first, smallest.first)}` : '';
  return `${milliseconds(here.first)}${grown} (${milliseconds(here.again)})`;
}

const loadCell = ({ perSecond, median, p99 }: HttpFigures): string => (median === null || p99 === null ? 'none in time' :
  `${Math.round(perSecond)}/s; median ${milliseconds(median)}, 99 % within ${milliseconds(p99)}`);
