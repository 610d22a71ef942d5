import type { PublicCode } from '../graphql/errors.js';

/** What a request is told that is refused before any question is asked. */
export interface Refusal {
  readonly code: PublicCode;
  readonly message: string;
  readonly argument?: string;
}

/** Stops a request with an HTTP status and one of the public codes. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly statusCode: number;
  readonly refusal: Refusal;

  constructor(statusCode: number, refusal: Refusal) {
    super(refusal.message);
    this.statusCode = statusCode;
    this.refusal = refusal;
  }
}

/** An error as the framework and its plugins throw them. */
export interface FrameworkError {
  readonly message?: string;
  readonly code?: string;
  readonly statusCode?: number;
}

/** What the framework refuses by itself, in our words. */
const BY_FRAMEWORK: ReadonlyMap<string, Refusal> = new Map<string, Refusal>([
  ['FST_ERR_CTP_BODY_TOO_LARGE', { code: 'LIMIT_EXCEEDED', argument: 'body', message: 'the request body is larger than this service accepts' }],
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', { code: 'BAD_USER_INPUT', argument: 'content-type', message: 'the content type is not supported; send application/json' }],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', { code: 'BAD_USER_INPUT', argument: 'body', message: 'the request body is empty; send a JSON object' }],
  ['FST_ERR_CTP_INVALID_JSON_BODY', { code: 'BAD_USER_INPUT', argument: 'body', message: 'the request body is no valid JSON' }],
  ['FST_ERR_CTP_INVALID_CONTENT_LENGTH', { code: 'BAD_USER_INPUT', argument: 'content-length', message: 'the request body is not as long as announced' }],
  ['FST_ERR_BAD_URL', { code: 'BAD_USER_INPUT', argument: 'url', message: 'the address is no valid URL' }],
]);

/** The refusal that an error stands for; undefined for an error of ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof HttpRefusal) return error.refusal;
  const { code = '', statusCode = 500 } = error as FrameworkError;
  const known = BY_FRAMEWORK.get(code);
  if (known) return known;
  return statusCode >= 400 && statusCode < 500 ? { code: 'BAD_USER_INPUT', message: 'the request cannot be understood' } : undefined;
}
