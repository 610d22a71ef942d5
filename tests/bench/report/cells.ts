/** Three digits that matter. */
export function milliseconds(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

export const ratio = (value: number, to: number): string => `${(value / to).toFixed(value / to < 10 ? 2 : 0)}×`;

export const timed = (value: number, to: number): string => `${milliseconds(value)} (${ratio(value, to)})`;

/** A table in Markdown: words to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], words = 2): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, index) => (index < words ? '---' : '---:')).join('|')}|`, ...rows.map(line)].join('\n');
}
