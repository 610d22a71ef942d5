import { fileURLToPath } from 'node:url';
import type { Delivery } from '../api/application/commands/record-delivery.js';
import { deliveryOf } from './reading/delivery.js';
import { filesOf } from './reading/files.js';

/** The data delivered with the service, beside this file as written and as built. */
export const DATA = fileURLToPath(new URL('data', import.meta.url));

/** Everything that a data folder delivers. Fails with FilesRefused, which names every fault in the files. */
export function delivered(folder = DATA): Delivery {
  return deliveryOf(filesOf(folder));
}
