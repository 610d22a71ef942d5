import type { ChangeEntry } from '../../application/ports/store.js';

const DIGITS = 12;
const LAST = 10 ** DIGITS - 1;

/** Revision and fact in one value whose order is newest first, then by fact id. */
export function changePlace({ revision, fact }: Pick<ChangeEntry, 'revision' | 'fact'>): string {
  return `${String(LAST - revision).padStart(DIGITS, '0')} ${fact}`;
}
