import type { NetworkFigures } from '../on-network.js';
import type { Row } from '../rows.js';
import { ratio } from './cells.js';

/** Something that was aimed at, and where it was not reached. */
interface Aim {
  readonly text: string;
  readonly missed: (figures: NetworkFigures) => readonly string[];
}

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
  { text: 'in the store at most twice the bare driver', missed: (figures) => rowsWhere(figures, ({ port, bare }) => [port, bare], 2) },
  { text: 'on Neo4j, the first read through GraphQL at most twice the bare driver', missed: (figures) => rowsWhere(figures, (row) => (isServer(row) ? [row.first, row.bare] : null), 2) },
  { text: 'on Neo4j, the same again through GraphQL faster than the bare driver', missed: (figures) => rowsWhere(figures, (row) => (isServer(row) ? [row.again, row.bare] : null), 1) },
  { text: 'ahead of @neo4j/graphql', missed: (figures) => rowsWhere(figures, ({ first, rival }) => (rival === null ? null : [first, rival]), 1) },
  {
    text: 'SQLite ahead of Neo4j, in the store and through GraphQL',
    missed: (figures) => pairs(figures).flatMap(([embedded, server]) => (embedded.port > server.port || embedded.first > server.first ? [where(figures, embedded)] : [])),
  },
  { text: 'growing the network outside a Land changes its figures by less than a fifth', missed: growthMissed },
];

function growthMissed({ network, growth }: NetworkFigures): readonly string[] {
  return growth.length === 0 ? [] : growth.flatMap(({ question, engine, port, size }) => {
    const smallest = size === 1 ? port : BASES.get(`${question} ${engine}`);
    if (size === 1) BASES.set(`${question} ${engine}`, port);
    return smallest !== undefined && port / smallest > 1.2 ? [`${question}, ${engine}, ${network}: ${ratio(port, smallest)}`] : [];
  });
}
const BASES = new Map<string, number>();

/** Each aim with the rows that miss it. */
export function missedText(figures: readonly NetworkFigures[]): string {
  const lines = AIMS.map(({ text, missed }) => {
    const found = figures.flatMap(missed);
    return `- ${text}: ${found.length === 0 ? 'everywhere' : `not ${found.join('; ')}`}`;
  });
  return ['## Aims', ...lines].join('\n');
}
