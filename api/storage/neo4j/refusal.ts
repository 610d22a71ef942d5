import { StoreRefused } from '../../application/errors.js';
import type { Address } from './connection.js';
import { codeOf } from './failures.js';

/** Why a database cannot be opened, by the end of the code that the driver or the server gives. */
const REASONS: readonly { readonly code: RegExp; readonly sentence: (address: Address) => string }[] = [
  { code: /Security\.Unauthorized$/, sentence: ({ uri, user }) => `Neo4j at ${uri} does not accept user ${user} with this password; correct one of them` },
  { code: /Security\.CredentialsExpired$/, sentence: ({ uri, user }) => `the password of user ${user} at ${uri} must be changed before it can be used` },
  { code: /Security\.AuthenticationRateLimit$/, sentence: ({ uri, user }) => `Neo4j at ${uri} has seen too many wrong passwords of user ${user}; wait a little and give the right one` },
  { code: /Database\.DatabaseNotFound$/, sentence: ({ uri, database }) => `Neo4j at ${uri} has no database ${database}; create it or name another one` },
  { code: /^(ServiceUnavailable|SessionExpired)$/, sentence: ({ uri }) => `no Neo4j can be reached at ${uri}; start it or correct the address` },
];

/** The refusal to open a store, as one sentence for whoever runs the service. */
export function refusal(error: unknown, address: Address): StoreRefused {
  const code = codeOf(error);
  const reason = REASONS.find((each) => each.code.test(code));
  return new StoreRefused(reason ? reason.sentence(address) : `Neo4j at ${address.uri} cannot be used: ${plain(error)}`, { cause: error });
}

/** The innermost message, on one line. */
function plain(error: unknown): string {
  if (error instanceof Error && error.cause instanceof Error) return plain(error.cause);
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
}
