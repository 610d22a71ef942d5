import { join } from 'node:path';
import { repositoryRoot } from '../neo4j/places.js';

/** Files that are read as they stand in the repository, also by compiled copies of the programs. */
const inRepository = (...path: readonly string[]): string => join(repositoryRoot(), ...path);

export const DATA = inRepository('seeds', 'data');
export const BENCHMARKS = inRepository('BENCHMARKS.md');
export const RIVAL = inRepository('tests', 'bench', 'rival');
/** What was measured on each network; outside what is committed. */
export const FIGURES = inRepository('.cache', 'bench', 'figures');
/** Where the rival is installed: outside the service's packages, and outside what is committed. */
export const RIVAL_INSTALLED = inRepository('.cache', 'bench', 'rival');
