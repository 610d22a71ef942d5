import type { Matrix } from './matrix.js';
import { findingWords, signWords, verdictWords } from './verdict-words.js';

/** The matrix as rows of text, as the table says it. */
export function matrixRows({ kinds, stages }: Matrix): readonly (readonly string[])[] {
  return stages.flatMap(({ rows }) => rows.map(({ task, cells, verdict, findings }) => [
    task.name,
    ...kinds.map((kind) => (cells.get(kind) ?? []).map(signWords).join('; ')),
    [...new Set([verdictWords(verdict), ...findings.map(findingWords)])].join('; '),
  ]));
}
