import { recordDelivery, type DeliveryOutcome, type Recorder } from '../api/application/commands/record-delivery.js';
import { DATA } from './delivered.js';
import { deliveryOf } from './reading/delivery.js';
import { digestOf } from './reading/digest.js';
import { filesOf } from './reading/files.js';

/** What became of a delivery: recorded, there already, or left out because the store holds made-up data. */
export type Loaded =
  | (DeliveryOutcome & { readonly result: 'RECORDED' })
  | { readonly result: 'SAME' }
  | { readonly result: 'SYNTHETIC' };

/**
 * Loads a data folder into a store. Files that were loaded last are recognised by their bytes and read no further;
 * a synthetic network stays by itself. Fails with FilesRefused if the files cannot be delivered.
 */
export async function loadDelivered(recorder: Recorder, folder = DATA): Promise<Loaded> {
  const { synthetic, digest } = await recorder.store.mark();
  if (synthetic) return { result: 'SYNTHETIC' };
  const files = filesOf(folder);
  if (digest === digestOf(files)) return { result: 'SAME' };
  return { result: 'RECORDED', ...(await recordDelivery(recorder, deliveryOf(files))) };
}

/** The outcome in one line. */
export function loadedText(loaded: Loaded): string {
  if (loaded.result === 'SAME') return 'delivered data: nothing new';
  if (loaded.result === 'SYNTHETIC') return 'delivered data: left out, because the store holds a synthetic network';
  const { created, revised, unchanged, left } = loaded;
  return `delivered data: ${created} created, ${revised} revised, ${unchanged} unchanged, ${left.length} left as somebody changed them`;
}
