import { absenceReason } from '../../../schema/vocabulary/absence-reason.js';
import { actionArea } from '../../../schema/vocabulary/action-area.js';
import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { actorLevel } from '../../../schema/vocabulary/actor-level.js';
import { affiliationKind } from '../../../schema/vocabulary/affiliation-kind.js';
import { cooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import { cooperationStatus } from '../../../schema/vocabulary/cooperation-status.js';
import { disruptionState } from '../../../schema/vocabulary/disruption-state.js';
import { obligation as obligationWords } from '../../../schema/vocabulary/obligation.js';
import { unknownReason } from '../../../schema/vocabulary/unknown-reason.js';
import type { NetNode, Statement } from '../../graph/net.js';
import { LANES } from '../../legend/lanes.js';
import { lookOf, type StatementKey } from '../../legend/statement-looks.js';
import { softly } from '../../texts/soft-hyphens.js';
import { capital, inWords, labelOf, listed, texts } from '../../texts/texts.js';

/** What a node is called: an actor by its name, a ghost by its kinds and action areas. */
export function nodeName({ ghost, folded, name, kinds, actionAreas, level }: NetNode): string {
  if (folded !== null) return texts.value.net.folded(kinds.map((kind) => capital(labelOf(actorKind, kind))).join(', '), labelOf(actorLevel, level), folded);
  if (!ghost) return name;
  const called = name || kinds.map((kind) => labelOf(actorKind, kind)).join(' / ');
  const areas = actionAreas.map((area) => labelOf(actionArea, area)).join(', ');
  if (kinds.length === 0) return texts.value.net.nobody(name);
  return areas === '' ? called : `${called} (${areas})`;
}

export function kindName({ kinds }: NetNode): string {
  return capital(kinds.map((kind) => labelOf(actorKind, kind)).join(', ')) || texts.value.net.noSuchActor;
}

/** In one piece: a name of two words is not broken between them. */
export const levelName = ({ level }: NetNode): string => capital(labelOf(actorLevel, level)).replaceAll(' ', '\u00a0');

/** What a lane of the picture is called; empty where the picture has no lanes. */
export function laneName(level: string): string {
  const lane = LANES.find((candidate) => candidate.level === level);
  return lane ? inWords(lane.label) : '';
}

/** Why there is none, with who does it instead. */
export function absenceWord({ absence, heldBy }: Statement): string {
  if (absence === null) return '';
  return heldBy === null ? labelOf(absenceReason, absence) : texts.value.net.heldBy(heldBy);
}

/** Findings whose word is what the legend calls them. */
const WORDED: readonly StatementKey[] = ['parallel', 'mehrere-angebote', 'unklar', 'nicht-dokumentiert'];

/** The word at a statement's line; empty where the line alone says it. */
export function statementWord(statement: Statement): string {
  if (statement.bundle.length > 0) return texts.value.net.bundle(statement.bundle.length);
  const { look, status, places, unknown } = statement;
  if (look === 'gibt-es-nicht') return absenceWord(statement);
  if (look === 'teilweise') return texts.value.net.onlyFor(listed(places));
  if (look === 'unklar' && unknown !== null) return labelOf(unknownReason, unknown);
  if (WORDED.includes(look)) return inWords(lookOf(look).label);
  if (look === 'nicht-laufend' && status !== null) return labelOf(cooperationStatus, status);
  if (look === 'oder') return texts.value.net.alternatives;
  if (look === 'unsicher') return texts.value.marks.low;
  return '';
}

/** Looks whose word at the line says more than the legend. */
const SAID_BY_WORD: readonly StatementKey[] = ['gibt-es-nicht', 'nicht-laufend', 'teilweise', 'unklar'];

/** How a statement is to be taken, in words. */
export function standingOf(statement: Statement): string {
  const { look, unknown } = statement;
  if (look === 'nicht-dokumentiert' && unknown !== null) return texts.value.net.undocumented(labelOf(unknownReason, unknown));
  return SAID_BY_WORD.includes(look) ? statementWord(statement) : inWords(lookOf(look).label);
}

/** The form of working together or of belonging together; what a finding is about. */
export function formOf({ cooperationKinds, affiliation, task, obligation, absence, bundle }: Statement): string {
  if (bundle.length > 0) return texts.value.net.bundle(bundle.length);
  if (obligation !== null) return capital(labelOf(obligationWords, obligation));
  if (task !== null && absence === null) return texts.value.net.task(task);
  if (affiliation !== null) return capital(labelOf(affiliationKind, affiliation));
  return capital(cooperationKinds.map((kind) => labelOf(cooperationKind, kind)).join(', ')) || '–';
}

/** What stands below a node in the picture: its name, and what limits it. */
export function pictureLabel(node: NetNode, loneWord: string): string {
  const limits = [loneWord, node.disruption ? labelOf(disruptionState, node.disruption) : ''].filter(Boolean);
  return [softly(nodeName(node)), ...limits].join(' – ');
}
