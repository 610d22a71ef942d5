import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { LAYOUT, APPLICATION_ID } from './layout.js';
import { refusal } from './refusal.js';

/** Of the database file format (sqlite.org/fileformat.html): the text it begins with, and two numbers a program may set. */
const MAGIC = 'SQLite format 3\0';
const LAYOUT_AT = 60;
const APPLICATION_AT = 68;
const LENGTH = 100;

/**
 * Whether there is something in the file. Refuses what is not ours before the engine opens it, because opening may
 * already change it. Not to be called while this process has the file open: closing a file gives up its locks.
 */
export function checkHeader(file: string): 'EMPTY' | 'OURS' {
  const header = headerOf(file);
  if (header.length === 0) return 'EMPTY';
  if (header.length < LENGTH || header.toString('latin1', 0, MAGIC.length) !== MAGIC) throw refusal.noDatabase(file);
  if (header.readInt32BE(APPLICATION_AT) !== APPLICATION_ID) throw refusal.foreign(file);
  const found = header.readInt32BE(LAYOUT_AT);
  if (found > LAYOUT) throw refusal.newer(file, { found, known: LAYOUT });
  return 'OURS';
}

function headerOf(file: string): Buffer {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return Buffer.alloc(0);
  const header = Buffer.alloc(LENGTH);
  try {
    const descriptor = openSync(file, 'r+');
    try {
      return header.subarray(0, readSync(descriptor, header, 0, LENGTH, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw refusal.rights(file, error);
  }
}
