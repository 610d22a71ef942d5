import { StoreRefused } from '../../application/errors.js';
import type { Address, Connection, Query } from './connection.js';

interface Component {
  readonly version: string;
  readonly edition: string;
}

const COMPONENTS: Query<Component> = {
  text: "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition",
  parameters: {},
};

/** Labels and types of relationships as parameters came with this release. */
const OLDEST = { major: 5, minor: 26 };

/** Name, version and edition of the server, for people to read. Refuses one that is too old. */
export async function engineOf(connection: Connection, { uri }: Pick<Address, 'uri'>): Promise<string> {
  const [component] = await connection.read(COMPONENTS);
  const { version, edition } = component ?? { version: '0', edition: 'unknown' };
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
    throw new StoreRefused(`Neo4j ${version} at ${uri} is too old; use ${OLDEST.major}.${OLDEST.minor} or newer`);
  }
  return `Neo4j ${version} ${edition}`;
}
