import { recordDelivery, type DeliveryOutcome } from '../api/application/commands/record-delivery.js';
import type { Service } from '../api/application/service.js';
import { DATA } from './delivered.js';
import { deliveryOf } from './reading/delivery.js';
import { digestOf } from './reading/digest.js';
import { filesOf } from './reading/files.js';

/**
 * Loads a data folder into a store. Files that were loaded last are recognised by their bytes and not read further.
 * Fails with DeliveryRefused if they cannot be delivered.
 */
export async function load(service: Service, folder = DATA): Promise<DeliveryOutcome | null> {
  const files = filesOf(folder);
  const { digest } = await service.store.mark();
  return digest === digestOf(files) ? null : recordDelivery(service, deliveryOf(files));
}
