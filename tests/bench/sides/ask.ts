/** Asks in GraphQL; the answer as the text that would be sent. Fails if it carries errors. */
export type Ask = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<string>;

/** What is in such a text. */
export function dataOf(text: string): never {
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: readonly { message: string }[] };
  if (errors?.[0] || data === undefined) throw new Error(`the answer carries an error: ${errors?.[0]?.message ?? text.slice(0, 200)}`);
  return data as never;
}
