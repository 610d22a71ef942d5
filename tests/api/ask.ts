/** An answer of /graphql, with what HTTP says about it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly AnsweredError[];
}

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions: { readonly code: string; readonly argument?: string; readonly [more: string]: unknown };
}

/** Asks /graphql by POST. */
export function ask(url: string, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  return post(url, JSON.stringify({ query, variables }));
}

/** Sends any text to /graphql, as JSON unless said otherwise. */
export async function post(url: string, body: string | ReadableStream<Uint8Array>, headers: Record<string, string> = {}): Promise<Answer> {
  return answered(await fetch(`${url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }));
}

export async function answered(response: Response): Promise<Answer> {
  const { data, errors = [] } = (await response.json()) as Partial<Pick<Answer, 'data' | 'errors'>>;
  return { status: response.status, headers: response.headers, data, errors };
}

/** The code of the only error. */
export function codeOf({ errors }: Answer): string {
  if (errors.length !== 1) throw new Error(`one error was expected: ${JSON.stringify(errors)}`);
  return errors[0]!.extensions.code;
}
