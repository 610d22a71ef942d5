import { parseArgs } from 'node:util';
import { federalStateCode, type FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { isValueOf } from '../../schema/vocabulary/vocabulary.js';
import { COOPERATIONS_PER_ACTOR, FEWEST_ACTORS, MOST_ACTORS, type NetworkOptions } from './options.js';

export interface GenerateArguments extends Omit<NetworkOptions, 'areas'> {
  /** File to write to; null: into the store of the settings. */
  readonly out: string | null;
}

export const USAGE = `npm run generate -- --actors <n> [--cooperations <n>] [--seed <n>] [--keep <Land>=<n>,…] [--out <file>]

  --actors        how many actors, ${FEWEST_ACTORS} to ${MOST_ACTORS}
  --cooperations  how many cooperations; ${COOPERATIONS_PER_ACTOR} for each actor if not given
  --seed          start of the chance, a whole number; 1 if not given
  --keep          Länder that have exactly so many actors of their own: ST=120
  --out           file for the network, one JSON value in each line; without it, it goes into the store of the settings, which must be empty
`;

/** What is wrong with the arguments, in one sentence. */
export class ArgumentRefused extends Error {}

const OPTIONS = {
  actors: { type: 'string' }, cooperations: { type: 'string' }, seed: { type: 'string' }, keep: { type: 'string', multiple: true }, out: { type: 'string' },
} as const;

/** Fails with ArgumentRefused. */
export function readArguments(given: readonly string[]): GenerateArguments {
  const { values } = parsed(given);
  if (values.actors === undefined) throw new ArgumentRefused('say how many actors: --actors 10000');
  const actors = whole('--actors', values.actors, [FEWEST_ACTORS, MOST_ACTORS]);
  const cooperations = values.cooperations === undefined ? COOPERATIONS_PER_ACTOR * actors : whole('--cooperations', values.cooperations, [0, 20 * actors]);
  const kept = new Map((values.keep ?? []).flatMap((text) => text.split(',')).map((text) => keptLand(text, actors)));
  return { actors, cooperations, kept, seed: whole('--seed', values.seed ?? '1', [0, 999_999_999]), out: values.out ?? null };
}

function parsed(given: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>> {
  try {
    return parseArgs({ args: [...given], options: OPTIONS });
  } catch (error) {
    throw new ArgumentRefused((error as Error).message);
  }
}

function whole(name: string, text: string, [least, most]: readonly [number, number]): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new ArgumentRefused(`${name} is "${text}", but must be a whole number from ${least} to ${most}`);
}

function keptLand(text: string, actors: number): readonly [FederalStateCode, number] {
  const [code = '', count = ''] = text.split('=');
  if (!isValueOf(federalStateCode, code)) throw new ArgumentRefused(`--keep names "${code}", but must name one of ${federalStateCode.values.join(', ')}`);
  return [code, whole(`--keep ${code}`, count, [1, actors])];
}
