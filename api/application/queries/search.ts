import { ranked, type RankedHit } from '../../domain/naming/rank.js';
import { needlesOf } from '../../domain/naming/needles.js';
import type { Moment } from '../../domain/model/moment.js';
import { badInput } from '../errors.js';
import type { Service } from '../service.js';

export const LARGEST_SEARCH = 50;
/** A name to look for is no book. */
const LONGEST_TEXT = 200;
/** So many names are looked at before they are ranked: the shortest ones, which hold every exact match. */
const CANDIDATES = 400;

/** What people look for by any of its names, best first. Fails with BAD_USER_INPUT for more than 50 hits or 200 characters. */
export async function search(service: Service, { text, first }: { readonly text: string; readonly first: number }, moment: Moment): Promise<readonly RankedHit[]> {
  if (!Number.isInteger(first) || first < 0 || first > LARGEST_SEARCH) throw badInput('first', `must be a whole number from 0 to ${LARGEST_SEARCH}`);
  if (text.length > LONGEST_TEXT) throw badInput('text', `must not be longer than ${LONGEST_TEXT} characters`);
  const needles = needlesOf(text);
  if (needles.length === 0 || first === 0) return [];
  return ranked(await service.store.search(needles, moment, CANDIDATES), text).slice(0, first);
}
