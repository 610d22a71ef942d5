import { setTimeout as pause } from 'node:timers/promises';
import { asStoreFailure, isBusy } from './failures.js';

/** How long a request waits while another program holds the file, and how often it tries, in milliseconds. */
const PATIENCE = 5000;
const PAUSE = 20;

/** Does the work, again and again while the file is busy, so that the process can answer others meanwhile. */
export async function patiently<T>(work: () => T): Promise<T> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw asStoreFailure(error);
    }
    await pause(PAUSE);
  }
}
