import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Changes } from '../../api/application/commands/record-changes.js';

/**
 * Writes a network as lines of JSON, one value in each: for every revision its head, then its places, sources and
 * moves. Equal networks give equal bytes.
 */
export async function writeRounds(file: string, rounds: Iterable<Changes>): Promise<void> {
  const stream = createWriteStream(file);
  const done = finished(stream);
  // A failure is told once, by waiting for the end.
  done.catch(() => undefined);
  for (const round of rounds) {
    if (stream.destroyed) break;
    if (!stream.write(linesOf(round).join(''))) await Promise.race([once(stream, 'drain'), done]);
  }
  stream.end();
  await done;
}

export function linesOf({ sources, areas, moves, ...head }: Changes): readonly string[] {
  const values = [head, ...areas.map((area) => ({ area })), ...sources.map((source) => ({ source })), ...moves.map((move) => ({ move }))];
  return values.map((value) => `${JSON.stringify(value)}\n`);
}
