import type { ContentOf, FactType } from '../../api/domain/model/fact.js';
import type { Day } from '../../api/domain/model/time.js';
import type { Move } from '../../api/application/commands/record-changes.js';
import { CHANNELS, FREQUENCIES } from './cooperation-forms.js';
import { evidenceIn } from './evidence.js';
import { random, type Random } from './random.js';
import { someStanding } from './responsibilities.js';

/** A correction adds one version, a succession two: together some 1.3 versions of each fact. */
const CORRECTED = 0.16;
const SUCCEEDED = 0.07;

/** Before and after the reference day. */
const TURNS: readonly Day[] = ['2020-05-01', '2020-10-01', '2021-02-01', '2021-06-01'];

/** What the service learns later of a fact; null for most, of which it learns nothing. Its chance is the fact's own. */
export function laterMove(move: Move, seed: number): Move | null {
  const source = random(`${seed} ${move.id} later`);
  const drawn = source.next();
  if (drawn < CORRECTED) return changed(move, { kind: 'CORRECTION', day: move.statement.validFrom }, source);
  const day = drawn < CORRECTED + SUCCEEDED ? turnOf(move, source) : null;
  return day === null ? null : changed(move, { kind: 'SUCCESSION', day }, source);
}

/** A day within the time for which the fact is stated. */
function turnOf({ statement: { validFrom, validTo, attestedFrom } }: Move, source: Random): Day | null {
  const begin = validFrom ?? attestedFrom ?? '';
  const days = TURNS.filter((day) => begin < day && (validTo === null || day < validTo));
  return days.length === 0 ? null : source.pick(days);
}

function changed(move: Move, how: Pick<Move, 'kind' | 'day'>, source: Random): Move {
  const { id, type, statement } = move;
  const evidence = statement.evidence.map((each) => evidenceIn({ id: each.source, title: `${each.source}, Nachtrag` }, source)).slice(0, 1);
  return { id, type, ...how, statement: { ...statement, evidence, content: revised(move, source) } };
}

/** What is most often found to be different; of the other types only the evidence changes. */
const REVISED: { readonly [T in FactType]?: (content: ContentOf[T], source: Random) => ContentOf[T] } = {
  Actor: (content, source) => ({ ...content, contact: `Sammelpostfach ${source.below(9000) + 1000}` }),
  Responsibility: (content, source) => ({ ...content, standing: someStanding(source) }),
  Cooperation: (content, source) => (source.chance(0.5)
    ? { ...content, frequency: source.pick(FREQUENCIES) }
    : { ...content, channel: source.pick(CHANNELS) }),
};

function revised({ type, statement }: Move, source: Random): Move['statement']['content'] {
  const revise = REVISED[type] as ((content: Move['statement']['content'], source: Random) => Move['statement']['content']) | undefined;
  return revise === undefined ? statement.content : revise(statement.content, source);
}
