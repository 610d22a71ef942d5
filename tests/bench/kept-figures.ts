import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchNetwork } from './networks.js';
import type { NetworkFigures } from './on-network.js';
import { FIGURES } from './repository.js';

/** Figures of a run, kept from network to network, so that a run which ended early can be taken up again. */
const fileOf = ({ name }: BenchNetwork, plan: string): string => join(FIGURES, `${plan}-${name.replace(/\W+/g, '-')}.json`);

export const keepFigures = (network: BenchNetwork, plan: string, figures: NetworkFigures): void => {
  mkdirSync(FIGURES, { recursive: true });
  writeFileSync(fileOf(network, plan), JSON.stringify(figures));
};

/** What an earlier run of the same plan measured on this network. */
export function keptFigures(network: BenchNetwork, plan: string): NetworkFigures | undefined {
  const file = fileOf(network, plan);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as NetworkFigures) : undefined;
}
