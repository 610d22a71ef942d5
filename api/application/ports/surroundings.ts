import type { Instant } from '../../domain/model/time.js';

/** What the world gives the use cases: nothing else in them depends on when or where they run. */
export interface Surroundings {
  /** The present instant. */
  now(): Instant;
  /** A fresh identifier, ULID in lower case. */
  newId(): string;
  /** SHA-256 of the text's UTF-8 bytes: 64 hex digits in lower case. */
  sha256(text: string): string;
}
