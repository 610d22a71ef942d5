import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { KonstellationError, type ErrorCode } from '../application/errors.js';

/** Every code that an answer can carry. A closed list: clients may rely on it. */
export const PUBLIC_CODES = [
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'NOT_FOUND', 'EVIDENCE_REQUIRED', 'VERSION_CONFLICT',
  'UNAUTHENTICATED', 'FORBIDDEN', 'LIMIT_EXCEEDED', 'STORE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR',
] as const satisfies readonly (ErrorCode | `${'GRAPHQL' | 'INTERNAL'}_${string}`)[];
export type PublicCode = (typeof PUBLIC_CODES)[number];

/** What the libraries below call their errors, in our words. */
const FOREIGN_CODES: ReadonlyMap<unknown, PublicCode> = new Map<unknown, PublicCode>([
  ...PUBLIC_CODES.map((code) => [code, code] as const),
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_FOUND', 'BAD_USER_INPUT'],
  ['UNAUTHORIZED', 'FORBIDDEN'],
]);

/** The part of an error that is shown besides its message. */
export interface PublicExtensions {
  readonly code: PublicCode;
  /** Path of the argument that is wrong. */
  readonly argument?: string;
  readonly currentVersion?: number;
  readonly fact?: string;
  /** Of an internal error: the log line with the same id says what happened. */
  readonly id?: string;
}

export interface Surrounding {
  /** Path of the argument that the error is about, if it is about one. */
  readonly argument: string | null;
  /** Writes the cause to the log, once; gives the id of that line. */
  readonly report: (code: PublicCode, cause: unknown) => string;
}

/** The one place where errors get the form in which they leave the service. */
export function translateError(formatted: GraphQLFormattedError, thrown: unknown, { argument, report }: Surrounding): GraphQLFormattedError {
  const cause = rootCause(thrown);
  const where = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  if (cause instanceof KonstellationError || !(cause instanceof GraphQLError)) return { ...publicError(cause, report), ...where };
  const code = codeOf(formatted, cause, argument);
  if (code === 'INTERNAL_SERVER_ERROR') return { ...publicError(cause, report), ...where };
  return { message: formatted.message.replace(SUGGESTION, ''), ...where, extensions: { code, ...(argument !== null && { argument }) } };
}

/** The form of an error that happened outside of a GraphQL operation. */
export function publicError(cause: unknown, report: Surrounding['report']): { readonly message: string; readonly extensions: { code: PublicCode } } {
  if (cause instanceof KonstellationError) {
    if (cause.code === 'STORE_UNAVAILABLE') report(cause.code, cause);
    const { argument, currentVersion, fact } = cause.details;
    const details = { ...(argument !== undefined && { argument }), ...(currentVersion !== undefined && { currentVersion }), ...(fact !== undefined && { fact }) };
    return { message: cause.message, extensions: { code: cause.code, ...details } satisfies PublicExtensions };
  }
  const id = report('INTERNAL_SERVER_ERROR', cause);
  return { message: `internal error ${id}; the log has a line with this id`, extensions: { code: 'INTERNAL_SERVER_ERROR', id } as PublicExtensions };
}

function rootCause(thrown: unknown): unknown {
  let cause = thrown;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function codeOf(formatted: GraphQLFormattedError, cause: GraphQLError, argument: string | null): PublicCode {
  const code = FOREIGN_CODES.get(cause.extensions['code']) ?? FOREIGN_CODES.get(formatted.extensions?.['code']) ?? 'INTERNAL_SERVER_ERROR';
  if (LIMITS_OF_LIBRARY.test(formatted.message)) return 'LIMIT_EXCEEDED';
  if (code === 'GRAPHQL_VALIDATION_FAILED' && argument !== null) return 'BAD_USER_INPUT';
  if (code === 'INTERNAL_SERVER_ERROR' && isFaultOfRequest(formatted, cause)) return 'BAD_USER_INPUT';
  return code;
}

/** graphql-js tells its limits by their words only: tokens, and the work of comparing fields and fragments. */
const LIMITS_OF_LIBRARY = /^(?:Syntax Error: Document contains more tha[nt] \d+ tokens|Validation aborted\.)/;

/** Names that the asker did not name: graphql-js offers them for values of variables even where it is told not to. */
const SUGGESTION = / Did you mean [^]*$/;

/** graphql-js complains of arguments that turn out wrong while it executes, without a code but with the place in the document. */
function isFaultOfRequest({ path }: GraphQLFormattedError, cause: GraphQLError): boolean {
  return path === undefined || (cause.nodes !== undefined && cause.path === undefined);
}
