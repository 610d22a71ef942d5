/** What went wrong, as the people at the screen may know it. */
export type ProblemCode =
  | 'OFFLINE' | 'UNREADABLE'
  | 'BAD_USER_INPUT' | 'NOT_FOUND' | 'LIMIT_EXCEEDED' | 'STORE_UNAVAILABLE' | 'UNAUTHENTICATED' | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR';

const KNOWN: ReadonlySet<string> = new Set<ProblemCode>([
  'BAD_USER_INPUT', 'NOT_FOUND', 'LIMIT_EXCEEDED', 'STORE_UNAVAILABLE', 'UNAUTHENTICATED', 'FORBIDDEN', 'INTERNAL_SERVER_ERROR',
]);

/** What is wrong with the question itself, or with who asks: the same question again would be answered alike. */
const LASTING: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['BAD_USER_INPUT', 'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN']);

/** Whether it may help to ask again. */
export const mayPass = ({ code }: Problem): boolean => !LASTING.has(code);

export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    /** The number under which the service has noted the error. */
    readonly id: string | null,
    message: string,
    /** The argument of the question that does not fit, where the service names one. */
    readonly argument: string | null = null,
  ) {
    super(message);
  }
}

interface GraphQLErrorLike {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown; readonly id?: unknown; readonly argument?: unknown };
}

/** The problem that an error of the service stands for; a code that is not known here counts as an internal error. */
export function problemOf({ message, extensions }: GraphQLErrorLike): Problem {
  const code = typeof extensions?.code === 'string' && KNOWN.has(extensions.code) ? (extensions.code as ProblemCode) : 'INTERNAL_SERVER_ERROR';
  return new Problem(code, typeof extensions?.id === 'string' ? extensions.id : null, typeof message === 'string' ? message : '', typeof extensions?.argument === 'string' ? extensions.argument : null);
}
