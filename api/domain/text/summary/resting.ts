/** A sentence of a summary and the facts it rests on, by id. */
export interface SummarySentence {
  readonly text: string;
  readonly facts: readonly string[];
}

export const resting = (text: string, facts: readonly { readonly id: string }[]): SummarySentence =>
  ({ text, facts: [...new Set(facts.map((fact) => fact.id))] });
