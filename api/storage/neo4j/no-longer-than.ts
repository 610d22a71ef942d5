import { storeLate } from '../../application/errors.js';

/**
 * The outcome of the work, or STORE_UNAVAILABLE after so many milliseconds: a server that hangs, or whose machine has
 * gone without a word, says nothing, and the driver would go on waiting for it.
 */
export async function noLongerThan<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(storeLate(new Error(`the server did not answer within ${milliseconds} ms`))), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
