import type { TaskFact } from '../../model/fact.js';

/** A task and the ones above it, nearest first; a circle in the data ends it. */
export function lineOf(tasks: ReadonlyMap<string, TaskFact>, id: string): readonly string[] {
  const line: string[] = [];
  for (let next: string | null = id; next !== null && !line.includes(next); next = tasks.get(next)?.content.parent ?? null) line.push(next);
  return line;
}
