declare const shape: unique symbol;

/** The text of an operation that knows the types of its variables and of its answer. */
export type TypedText<Answer, Variables> = string & { readonly [shape]?: (variables: Variables) => Answer };

export function typedText<Answer, Variables>(text: string): TypedText<Answer, Variables> {
  return text;
}
