import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { refusal } from './refusal.js';

/** Makes the directory if it is missing. Refuses one that cannot be made or written to. */
export function prepareDirectory(directory: string): void {
  try {
    make(resolve(directory));
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw refusal.directory(directory, error);
  }
}

/** From the top down. Node's own `recursive` tries for ever where the system does not let anything be made (/proc). */
function make(directory: string): void {
  if (isDirectory(directory)) return;
  if (dirname(directory) !== directory) make(dirname(directory));
  try {
    mkdirSync(directory);
  } catch (error) {
    // Another process may have made it at this moment.
    if (!isDirectory(directory)) throw error;
  }
}

const isDirectory = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
