import { connect, type Connection } from './connection.js';
import { isBusy } from './failures.js';
import { refusal } from './refusal.js';

/**
 * Holds a directory for one process: an open write transaction on an empty file beside the database. The system lets
 * go of it when the process ends, however it ends, so nothing stale can be left behind. Waits for so many milliseconds.
 */
export function holdDirectory(directory: string, lockFile: string, patience: number): Connection {
  let lock: Connection | undefined;
  try {
    lock = connect(lockFile, patience);
    lock.script('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    throw isBusy(error) ? refusal.held(directory, error) : refusal.lock(lockFile, error);
  }
}
