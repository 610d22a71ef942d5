import { StoreRefused } from '../../application/errors.js';
import type { Address } from './connection.js';
import { codeOf } from './failures.js';

/** Why a database cannot be opened, by the code that the driver or the server gives and its message. */
const REASONS: readonly { readonly said: RegExp; readonly sentence: (address: Address) => string }[] = [
  { said: /Security\.Unauthorized /, sentence: ({ uri, user }) => `Neo4j at ${uri} does not accept user ${user} with this password; correct one of them` },
  { said: /Security\.CredentialsExpired /, sentence: ({ uri, user }) => `the password of user ${user} at ${uri} must be changed before it can be used` },
  { said: /Security\.AuthenticationRateLimit /, sentence: ({ uri, user }) => `Neo4j at ${uri} has seen too many wrong passwords of user ${user}; wait a little and give the right one` },
  { said: /Database\.DatabaseNotFound /, sentence: ({ uri, database }) => `Neo4j at ${uri} has no database ${database}; create it or name another one` },
  { said: /on the system database/, sentence: ({ uri, database }) => `the database ${database} at ${uri} holds the server's own data; name another one` },
  { said: /^(ServiceUnavailable|SessionExpired) |Connection acquisition timed out/, sentence: ({ uri }) => `no Neo4j can be reached at ${uri}; start it or correct the address` },
];

/** The refusal to open a store, as one sentence for whoever runs the service. */
export function refusal(error: unknown, address: Address): StoreRefused {
  const said = `${codeOf(error)} ${plain(error)}`;
  const reason = REASONS.find((each) => each.said.test(said));
  return new StoreRefused(reason ? reason.sentence(address) : `Neo4j at ${address.uri} cannot be used: ${plain(error)}`, { cause: error });
}

/** The innermost message, on one line. */
function plain(error: unknown): string {
  if (error instanceof Error && error.cause instanceof Error) return plain(error.cause);
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
}
