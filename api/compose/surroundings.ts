import { ulid } from 'ulid';
import type { Surroundings } from '../application/ports/surroundings.js';

/** The machine's clock, and ids that nobody else makes. */
export const machine: Surroundings = {
  now: () => new Date().toISOString(),
  newId: () => ulid().toLowerCase(),
};
