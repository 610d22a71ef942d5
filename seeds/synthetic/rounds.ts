import type { Changes, Move } from '../../api/application/commands/record-changes.js';
import { laterMove } from './later.js';
import { network } from './network.js';
import { REFERENCE_DAY, type NetworkOptions } from './options.js';

/** So many facts become one revision: enough that few are needed, few enough that memory stays small. */
const LARGEST_ROUND = 2000;

const RECORDED_BY = 'Generator';

/**
 * A network as the revisions in which it is recorded: first places, sources and the mark that says what it is, then
 * facts in portions, after each portion what was learnt of it later.
 */
export function* rounds(options: NetworkOptions): Generator<Changes> {
  const { title, sources, moves } = network(options);
  const changes = { recordedBy: RECORDED_BY, sources: [], areas: [], mark: null };
  const mark = { referenceDay: REFERENCE_DAY, synthetic: true, digest: null };
  yield { ...changes, changeReason: title, sources, areas: options.areas, moves: [], mark };
  for (const portion of portions(moves)) {
    yield { ...changes, changeReason: title, moves: portion };
    const later = portion.flatMap((move) => laterMove(move, options.seed) ?? []);
    if (later.length > 0) yield { ...changes, changeReason: `${title}: spätere Kenntnis`, moves: later };
  }
}

function* portions(moves: Iterable<Move>): Generator<readonly Move[]> {
  let portion: Move[] = [];
  for (const move of moves) {
    portion.push(move);
    if (portion.length < LARGEST_ROUND) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}
