/** Why an input is refused: where it is, and what would be right. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

export function problem(path: string, message: string): Problem {
  return { path, message };
}
