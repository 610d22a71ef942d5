import { StoreRefused, storeUnavailable } from '../../application/errors.js';
import { whole, type Address, type Connection, type Query } from './connection.js';
import { codeOf } from './failures.js';
import { LAYOUT, MIGRATIONS, type Step } from './layout.js';
import { NONE } from './revision.js';

interface Present {
  readonly ours: boolean;
  /** The newest layout the database was brought to; null before the first. */
  readonly layout: number | null;
}

const PRESENT: Query<Present> = {
  text: `RETURN EXISTS { (:Meta {id: 'konstellation'}) } AS ours,
  COLLECT { MATCH (step:Migration) RETURN step.number ORDER BY step.number DESC LIMIT 1 }[0] AS layout`,
  parameters: {},
};

/** Known to the server without counting, in this form. */
const NODES: Query<{ readonly total: number }> = { text: 'MATCH () RETURN count(*) AS total', parameters: {} };

/** Brings the database to the present layout. Refuses data of other programs and of newer versions of this one. */
export async function migrate(connection: Connection, { uri, database }: Pick<Address, 'uri' | 'database'>): Promise<void> {
  // In this order: another process may be making the first nodes at this moment, and its name comes with them.
  const [nodes] = await connection.read(NODES);
  const [present] = await connection.read(PRESENT);
  if (!nodes || !present) return;
  const { layout, ours } = present;
  if (!ours && nodes.total > 0) throw new StoreRefused(`the database ${database} at ${uri} holds data of another program; name an empty one`);
  if (layout !== null && layout > LAYOUT) {
    throw new StoreRefused(`the database ${database} at ${uri} has layout ${layout}, but this program knows ${LAYOUT} at most; run the newer program`);
  }
  for (const step of MIGRATIONS.filter(({ number }) => number > (layout ?? 0))) await apply(connection, step);
}

async function apply(connection: Connection, { number, name, definitions }: Step): Promise<void> {
  for (const text of definitions) await define(connection, text);
  const parameters = { number: whole(number), name, revision: whole(NONE.revision), recordedAt: NONE.recordedAt };
  await connection.write((transaction) => transaction.run({ text: 'CALL db.awaitIndexes(100)', parameters: {} }));
  await connection.write((transaction) => transaction.run({ text: APPLIED, parameters }));
}

/** Two processes may start on an empty database at once; what the other one has just defined is there. */
async function define(connection: Connection, text: string): Promise<void> {
  try {
    await connection.write((transaction) => transaction.run({ text, parameters: {} }));
  } catch (error) {
    if (!/SchemaRuleAlreadyExists|ConstraintAlreadyExists|IndexAlreadyExists/.test(codeOf(error))) throw error;
  }
}

const APPLIED = `
MERGE (meta:Meta {id: 'konstellation'})
ON CREATE SET meta.name = 'Konstellation', meta.revision = $revision, meta.recorded_at = $recordedAt
MERGE (step:Migration {number: $number})
ON CREATE SET step.name = $name, step.applied_at = toString(datetime())`;

/** Fails unless the database still holds the layout that this program writes. */
export async function checkLayout(connection: Connection): Promise<void> {
  const [present] = await connection.read(PRESENT);
  if (!present?.ours || present.layout !== LAYOUT) throw storeUnavailable(new Error('the database does not hold the layout of this program'));
}
