import { sentence } from '../grammar/finish.js';

/** A sentence still open at its end: the main clause, and what is said of it in brackets. */
export interface OpenClause {
  readonly main: string;
  readonly remarks: readonly (string | null)[];
}

/** Closed, with what else belongs to it after its brackets, set off by semicolons. */
export function closed({ main, remarks }: OpenClause, more: readonly (string | null)[] = []): string {
  const said = remarks.filter((remark) => remark !== null && remark !== '');
  const whole = said.length === 0 ? main : `${main} (${said.join('; ')})`;
  return sentence([whole, ...more.filter((part) => part !== null)].join('; '));
}
