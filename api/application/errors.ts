/** Why a question or a change cannot be answered. A closed list; the front door translates it for its protocol. */
export type ErrorCode =
  | 'BAD_USER_INPUT' | 'NOT_FOUND' | 'EVIDENCE_REQUIRED' | 'VERSION_CONFLICT' | 'UNAUTHENTICATED' | 'FORBIDDEN'
  | 'LIMIT_EXCEEDED' | 'STORE_UNAVAILABLE';

/** An error that its receiver can act on: what is wrong, where, and what would be right. */
export class KonstellationError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KonstellationError';
    this.code = code;
    this.details = details;
  }
}

export interface ErrorDetails {
  /** The argument that is wrong, as a path: `filter.depth`. */
  readonly argument?: string;
  /** The version that a fact has now. */
  readonly currentVersion?: number;
  /** The fact whose version conflicts. */
  readonly fact?: string;
}

export const badInput = (argument: string, message: string): KonstellationError =>
  new KonstellationError('BAD_USER_INPUT', message, { argument });

const LONGEST_SHOWN = 80;

/** What somebody gave, short enough to be given back in a sentence. */
export const shown = (given: string): string => (given.length > LONGEST_SHOWN ? `${given.slice(0, LONGEST_SHOWN)}…` : given);

/** What was asked for by an id or key that is not known, and the argument that named it. */
export const notFound = (argument: string, what: string, id: string): KonstellationError =>
  new KonstellationError('NOT_FOUND', `the ${what} ${shown(id)} is not known`, { argument });

/** The fact has been changed since it was read. */
export const versionConflict = (fact: string, currentVersion: number): KonstellationError =>
  new KonstellationError('VERSION_CONFLICT', `${fact} has version ${currentVersion} now`, { fact, currentVersion });

/** The store cannot be reached at present; it may be back with the next request. */
export const storeUnavailable = (cause: unknown): KonstellationError =>
  new KonstellationError('STORE_UNAVAILABLE', 'the store cannot be reached at present; please try again', {}, { cause });

/** The store is there, as far as anybody knows, but what it was asked for took longer than it is waited for. */
export const storeLate = (cause: unknown): KonstellationError =>
  new KonstellationError('STORE_UNAVAILABLE', 'the store did not answer in time; please try again, or ask for less', {}, { cause });

/** The store cannot be used at all, for a reason its operator can mend; the message is one sentence that says which. */
export class StoreRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreRefused';
  }
}
