import { absenceReason } from '../../../schema/vocabulary/absence-reason.js';
import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { confidence } from '../../../schema/vocabulary/confidence.js';
import { cooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import { cooperationStatus } from '../../../schema/vocabulary/cooperation-status.js';
import { disruptionState } from '../../../schema/vocabulary/disruption-state.js';
import { practiceStanding } from '../../../schema/vocabulary/practice-standing.js';
import { responsibilityRole } from '../../../schema/vocabulary/responsibility-role.js';
import { scope } from '../../../schema/vocabulary/scope.js';
import { standing } from '../../../schema/vocabulary/standing.js';
import { targetGroup } from '../../../schema/vocabulary/target-group.js';
import { taskStage } from '../../../schema/vocabulary/task-stage.js';
import { topicKind } from '../../../schema/vocabulary/topic-kind.js';

const LISTS = [
  absenceReason, actorKind, confidence, cooperationKind, cooperationStatus, disruptionState, practiceStanding, responsibilityRole, scope, standing,
  targetGroup, taskStage, topicKind,
];
/** Names of enum values that are no words or abbreviations people use. */
const RAW = LISTS.flatMap((list): readonly string[] => list.values).filter((value) => value.includes('_') || value.length > 4);

interface Rule {
  readonly says: string;
  readonly broken: (text: string) => boolean;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
/** Dates and abbreviations keep a dot within a sentence; titles may end in a question mark. */
const withoutDots = (text: string): string =>
  text.replace(/„[^“]*“|“[^”]*”/g, 'Titel').replace(/\d+\. /g, '1 ').replace(/\be\.\s?V\.|\b(?:Nr|Abs|Art|St|Dr|Satz)\./g, 'x');

const RULES: readonly Rule[] = [
  { says: 'starts with a capital', broken: (text) => !/^\p{Lu}|^[„“‚‘]\p{L}/u.test(text) },
  { says: 'ends with one full stop', broken: (text) => !/[^.]\.$/.test(text) },
  { says: 'is one sentence', broken: (text) => /[.!?]\s+\S/.test(withoutDots(text)) },
  { says: 'has single blanks', broken: (text) => /\s\s|\n|^\s|\s$/.test(text) },
  { says: 'has no blank before a sign', broken: (text) => / [.,;:)]|\( /.test(text) },
  { says: 'has no doubled sign', broken: (text) => /[,;:]\s?[,;:.]|\(\)/.test(text) },
  { says: 'closes its brackets', broken: (text) => count(text, '(') !== count(text, ')') },
  { says: 'closes its quotation marks', broken: (text) => count(text, '„') + count(text, '”') !== count(text, '“') },
  { says: 'names no id', broken: (text) => /\b(?:actor|task|cooperation|responsibility|absence|affiliation|topic|practice|pattern|disruption|area|state):[a-z0-9]/.test(text) },
  { says: 'names no enum value', broken: (text) => RAW.some((value) => new RegExp(`(?<![\\p{L}-])${value}(?![\\p{L}-])`, 'u').test(text)) },
  { says: 'has no stray value', broken: (text) => /\b(?:undefined|null|NaN|TODO)\b|\[object/.test(text) },
  { says: 'repeats no word', broken: (text) => /(?<!\p{L})(\p{Ll}+) \1(?!\p{L})/u.test(text.replace(/\b(?:die die|das das|der der)\b/g, '')) },
];

/** What is wrong with a sentence's form; empty if people can read it aloud. */
export const flawsIn = (text: string): readonly string[] => RULES.filter(({ broken }) => broken(text)).map(({ says }) => says);

/** What no text may say of something unknown. */
export const WRONG_OF_UNKNOWN: readonly RegExp[] = [/fehlt/i, /gibt es nicht/i, /keine Zusammenarbeit/i, /Lücke/i, /\bmissing\b/i, /does not exist/i];

export const wrongOfUnknown = (text: string): readonly string[] => WRONG_OF_UNKNOWN.filter((word) => word.test(text)).map(String);

/** English words that plain administrative German has its own words for. */
const ANGLICISMS = /\b(?:Feedback|Tools?|Calls?|Meetings?|Updates?|Stakeholder|Supports?|Teams?|Events?|Inputs?|Onboarding|Gaps?|Slots?|Issues?|Links?|Matches|Status quo|Setting|Level|Scope|Review|Check)\b/;

/** Judges our own words: names and titles of the data may be English. */
export const anglicismsIn = (text: string): readonly string[] => ANGLICISMS.exec(text) ?? [];
