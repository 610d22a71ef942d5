import type { NetworkFigures } from '../on-network.js';
import type { Row } from '../rows.js';
import { ratio } from './cells.js';

/** Something that was aimed at, and where it was not reached. */
interface Aim {
  readonly text: string;
  readonly missed: (figures: readonly NetworkFigures[]) => readonly string[];
}

const onEach = (missed: (figures: NetworkFigures) => readonly string[]): Aim['missed'] => (all) => all.flatMap(missed);

const where = ({ network }: NetworkFigures, { question, engine }: Row): string => `${question}, ${engine}, ${network}`;
const isServer = ({ engine }: Row): boolean => engine.startsWith('Neo4j');

function rowsWhere(figures: NetworkFigures, picked: (row: Row) => readonly [number, number] | null, most: number): readonly string[] {
  return figures.rows.flatMap((row) => {
    const [value, to] = picked(row) ?? [0, 1];
    return value / to > most ? [`${where(figures, row)}: ${ratio(value, to)}`] : [];
  });
}

/** The embedded engine's rows and the server's to the same question. */
const pairs = ({ rows }: NetworkFigures): readonly (readonly [Row, Row])[] => rows.filter(isServer).flatMap((server) => {
  const embedded = rows.find((row) => row.question === server.question && !isServer(row));
  return embedded ? [[embedded, server] as const] : [];
});

const AIMS: readonly Aim[] = [
  { text: 'in the store at most twice the bare driver', missed: onEach((figures) => rowsWhere(figures, ({ port, bare }) => [port, bare], 2)) },
  { text: 'the first read through GraphQL at most twice the bare driver', missed: onEach((figures) => rowsWhere(figures, ({ first, bare }) => [first, bare], 2)) },
  { text: 'the same again through GraphQL faster than the bare driver', missed: onEach((figures) => rowsWhere(figures, ({ again, bare }) => [again, bare], 1)) },
  { text: 'ahead of @neo4j/graphql', missed: onEach((figures) => rowsWhere(figures, ({ first, rival }) => (rival === null ? null : [first, rival]), 1)) },
  {
    text: 'SQLite ahead of Neo4j, in the store and through GraphQL',
    missed: onEach((figures) => pairs(figures).flatMap(([embedded, server]) => (embedded.port > server.port || embedded.first > server.first ? [where(figures, embedded)] : []))),
  },
  { text: 'growing the network outside a Land changes its figures by less than a fifth', missed: growthMissed },
];

/** Each size against the smallest network. */
function growthMissed(all: readonly NetworkFigures[]): readonly string[] {
  const stored = all.flatMap(({ network, growth }) => growth.map(({ question, engine, size, port }) => ({ question, engine, size, took: port, network })));
  const judged = all.flatMap((figures) => figures.judged.flatMap(({ question, about, engine, network, size, first }) =>
    (size === null || first === null || about !== 'one Land' ? [] : [{ question, engine, size, took: first, network }])));
  const rows = [...stored, ...judged];
  return rows.flatMap(({ question, engine, took, size, network }) => {
    const smallest = rows.filter((row) => row.question === question && row.engine === engine).sort((a, b) => a.size - b.size)[0];
    return smallest && smallest.size < size && took / smallest.took > 1.2 ? [`${question}, ${engine}, ${network}: ${ratio(took, smallest.took)}`] : [];
  });
}

/** Each aim with the rows that miss it. */
export function missedText(figures: readonly NetworkFigures[]): string {
  const lines = AIMS.map(({ text, missed }) => {
    const found = missed(figures);
    return `- ${text}: ${found.length === 0 ? 'everywhere' : `not ${found.join('; ')}`}`;
  });
  return ['## Aims', ...lines].join('\n');
}
