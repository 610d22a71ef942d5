import { STATE_KEYS } from '../domain/model/area.js';
import { READER, type Session } from '../application/session.js';
import type { Incoming } from '../http/graphql-route.js';

/** Whoever sits at the machine itself. */
const DESK: Session = { name: 'lokal', role: 'EDITOR', lands: [...STATE_KEYS.keys()] };

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * Without accounts, the desk of a service that only its own machine reaches may edit, everybody else may read. A
 * request that came through a proxy, or under a foreign name (as when a web page has its own name point here), is not
 * from the desk.
 */
export function sessionOf(boundTo: string, { host, forwarded }: Pick<Incoming, 'host' | 'forwarded'>): Session {
  return isLoopback(boundTo) && isLoopback(host) && !forwarded ? DESK : READER;
}
