import { actorById } from './actor-by-id.js';
import { constellation } from './constellation.js';
import { pageOf50 } from './page-of-50.js';
import type { AnyQuestion } from './question.js';
import { search } from './search.js';
import { twoHops } from './two-hops.js';
import { whoHandles } from './who-handles.js';

/** Everything that reads, in the order of the tables. */
export const QUESTIONS: readonly AnyQuestion[] = [actorById, pageOf50, twoHops, constellation, whoHandles, search] as readonly unknown[] as readonly AnyQuestion[];

/** What concerns one Land, whatever else there is. */
export const OF_A_LAND: readonly AnyQuestion[] = [actorById, twoHops, constellation, whoHandles] as readonly unknown[] as readonly AnyQuestion[];
