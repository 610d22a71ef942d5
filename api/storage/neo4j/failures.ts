import { KonstellationError, storeLate, storeUnavailable } from '../../application/errors.js';

/** What the driver says when the connection is gone. */
const LOST = new Set(['ServiceUnavailable', 'SessionExpired']);

/** Codes of a server that is there and yet cannot serve: starting, stopping, out of room, without this database. */
const AWAY = /^Neo\.(TransientError\.|DatabaseError\.(General|Database|Transaction)\.|ClientError\.(Security|Database)\.|ClientError\.Cluster\.|ClientError\.General\.(ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase))/;
/** The server ended what took it longer than it was given. */
const LATE = /\.TransactionTimedOut/;
const AWAY_WITHOUT_CODE = /^Connection acquisition timed out|^Pool is closed/;
const OUTDATED_BOOKMARK = /\.(BookmarkTimeout|InvalidBookmark|InvalidBookmarkMixture)$/;

/** The driver's or the server's code of an error, also where it was translated already; else an empty text. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string' && !(error instanceof KonstellationError)) return error.code;
  return codeOf(error.cause);
}

/** The connection broke before an answer came. */
export const isLost = (error: unknown): boolean => LOST.has(codeOf(error));

export const isOutdatedBookmark = (error: unknown): boolean => OUTDATED_BOOKMARK.test(codeOf(error));

/** STORE_UNAVAILABLE for everything that may be over with the next request; anything else as it is. */
export function asStoreFailure(error: unknown): unknown {
  if (!(error instanceof KonstellationError) && LATE.test(codeOf(error))) return storeLate(error);
  return isAway(error) ? storeUnavailable(error) : error;
}

function isAway(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof KonstellationError) return false;
  const code = codeOf(error);
  return LOST.has(code) || AWAY.test(code) || AWAY_WITHOUT_CODE.test(error.message);
}
