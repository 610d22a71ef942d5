import { existsSync } from 'node:fs';
import type { Two } from './two.js';

export interface One {
  readonly two: Two;
}

export const here = existsSync('.');
