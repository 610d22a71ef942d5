/** One way to get an answer. */
export interface Way {
  readonly name: string;
  /** Not measured: what has to be so before each answer. */
  readonly before?: (round: number) => unknown;
  readonly run: (round: number) => unknown;
}

export interface Limits {
  /** Rounds before anything is measured: compilers and caches get warm. */
  readonly warmUp: number;
  readonly least: number;
  readonly most: number;
  /** No new round after so many milliseconds, once there have been the least. */
  readonly time: number;
}

/**
 * The median time of each way, in milliseconds. The ways take turns, so that whatever else the machine does befalls
 * all of them alike.
 */
export async function medians(ways: readonly Way[], { warmUp, least, most, time }: Limits): Promise<ReadonlyMap<string, number>> {
  const times = new Map(ways.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp; round += 1) await turn(ways, round, undefined);
  const until = performance.now() + time;
  for (let round = 0; round < most && (round < least || performance.now() < until); round += 1) await turn(ways, warmUp + round, times);
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}

async function turn(ways: readonly Way[], round: number, times: ReadonlyMap<string, number[]> | undefined): Promise<void> {
  for (const { name, before, run } of ways) {
    await before?.(round);
    const started = performance.now();
    await run(round);
    times?.get(name)?.push(performance.now() - started);
  }
}

/** Of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
