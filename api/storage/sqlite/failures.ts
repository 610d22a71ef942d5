import { KonstellationError, storeUnavailable } from '../../application/errors.js';

/** SQLite's primary result codes that speak of the machine and may be over with the next request. */
const BUSY = 5;
const LOCKED = 6;
const AWAY: ReadonlySet<number> = new Set([
  BUSY, LOCKED, /* out of memory */ 7, /* read-only */ 8, /* input and output */ 10, /* corrupt */ 11, /* disk full */ 13,
  /* cannot open */ 14, /* locking protocol */ 15, /* file too large */ 22, /* no database */ 26,
]);

/** The primary result code of the engine's error; undefined for any other. */
function codeOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}

/** Somebody else holds the file at this moment. */
export function isBusy(error: unknown): boolean {
  const code = codeOf(error);
  return code === BUSY || code === LOCKED;
}

/** STORE_UNAVAILABLE, with the engine's own words as cause, for what may be over again; anything else as it is. */
export function asStoreFailure(error: unknown): unknown {
  if (error instanceof KonstellationError) return error;
  const code = codeOf(error);
  return code !== undefined && AWAY.has(code) ? storeUnavailable(error) : error;
}
