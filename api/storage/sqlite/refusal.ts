import { StoreRefused } from '../../application/errors.js';
import { isBusy } from './failures.js';

const ELSEWHERE = 'name another data directory';

/** Why a store cannot be opened, each as one sentence for whoever runs the service. */
export const refusal = {
  directory: (directory: string, cause: unknown): StoreRefused =>
    refused(`the data directory ${directory} cannot be made or written to (${plain(cause)}); change its rights or name another one`, cause),
  held: (directory: string, cause: unknown): StoreRefused =>
    refused(`${directory} is in use by another process of this service; end that one or ${ELSEWHERE}`, cause),
  lock: (file: string, cause: unknown): StoreRefused =>
    refused(`${file} cannot be locked (${plain(cause)}); remove it or ${ELSEWHERE}`, cause),
  rights: (file: string, cause: unknown): StoreRefused =>
    refused(`${file} cannot be read and written by this user (${plain(cause)}); change its rights or ${ELSEWHERE}`, cause),
  noDatabase: (file: string): StoreRefused => refused(`${file} is not a database; move it away or ${ELSEWHERE}`),
  foreign: (file: string): StoreRefused => refused(`${file} is a database of another program; ${ELSEWHERE}`),
  newer: (file: string, { found, known }: { readonly found: number; readonly known: number }): StoreRefused =>
    refused(`${file} has layout ${found}, but this program knows ${known} at most; run the newer program`),
  damaged: (file: string, what: string): StoreRefused => refused(`${file} is damaged (${plain(what)}); restore it from a copy or ${ELSEWHERE}`),
  gone: (file: string): StoreRefused => refused(`${file} is no longer there; put it back`),
};

/** The refusal behind an error while the file was opened. */
export function refusalOf(error: unknown, file: string): StoreRefused {
  if (error instanceof StoreRefused) return error;
  if (isBusy(error)) return refused(`${file} is locked by another program; end that one`, error);
  return new StoreRefused(`${file} cannot be used (${plain(error)}); restore it from a copy or ${ELSEWHERE}`, { cause: error });
}

const refused = (message: string, cause?: unknown): StoreRefused => new StoreRefused(message, { cause });

/** The engine's or the system's own words, on one line. */
function plain(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
}
