import { KonstellationError, StoreRefused } from '../application/errors.js';
import { FilesRefused } from '../../seeds/reading/faults.js';
import { SettingError } from '../config/setting.js';

interface ListenError extends Error {
  readonly code: string;
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
}

/** What the system says when it does not let the service listen, and what to do about it. */
const LISTENING: ReadonlyMap<string, (error: ListenError) => string> = new Map([
  ['EADDRINUSE', ({ address = '', port = 0 }: ListenError) => `port ${port} on ${address} is in use by another program; set PORT to a free one`],
  ['EACCES', ({ port = 0 }: ListenError) => `this user may not open port ${port}; set PORT to one above 1023`],
  ['EADDRNOTAVAIL', ({ address = '' }: ListenError) => `HOST is ${address}, but this machine has no such address`],
  ['ENOTFOUND', ({ hostname = '' }: ListenError) => `HOST is ${hostname}, but no machine of this name is known`],
]);

/** Errors whose message is meant for whoever starts the service. */
const EXPECTED = [SettingError, StoreRefused, KonstellationError, FilesRefused];

/** Why the service cannot start as it is set up, in one sentence; null for a fault of its own. */
export function explainStart(error: unknown): string | null {
  if (EXPECTED.some((kind) => error instanceof kind)) return asSentence((error as Error).message);
  const explain = isListenError(error) ? LISTENING.get(error.code) : undefined;
  return explain ? asSentence(explain(error as ListenError)) : null;
}

function isListenError(error: unknown): error is ListenError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

/** One line, with a full stop. */
function asSentence(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
