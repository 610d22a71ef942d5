import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import type { Surroundings } from '../application/ports/surroundings.js';

/** The machine's clock, and ids that nobody else makes. */
export const machine: Surroundings = {
  now: () => new Date().toISOString(),
  newId: () => ulid().toLowerCase(),
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
};
