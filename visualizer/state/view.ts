import type { FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import type { Obligation } from '../../schema/vocabulary/obligation.js';
import type { TargetGroup } from '../../schema/vocabulary/target-group.js';
import type { TopicKind } from '../../schema/vocabulary/topic-kind.js';
import type { QuestionKey } from '../legend/questions.js';

export type LandTab = 'befunde' | 'netz' | 'matrix';
export type LanguageCode = 'de' | 'en';

/** Rooms that show one thing, named by its id. */
export type PageRoom = 'actor' | 'statement' | 'finding' | 'task' | 'source';

/** Which room is open: the path of the address. */
export type Path =
  | { readonly room: 'germany' }
  | { readonly room: 'land'; readonly land: FederalStateCode; readonly tab: LandTab }
  | { readonly room: 'findings' }
  | { readonly room: 'report'; readonly land: FederalStateCode }
  | { readonly room: 'finder' }
  | { readonly room: 'topics' }
  | { readonly room: 'sources' }
  | { readonly room: 'help' }
  | { readonly room: 'accessibility' }
  | { readonly room: PageRoom; readonly id: string }
  | { readonly room: 'unknown'; readonly path: string };

/** How far the picture is moved and enlarged. */
export interface Frame {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Everything besides the path that a screen shows: one address parameter each, listed in parameters.ts. */
export interface Details {
  /** True in the world on this day. */
  readonly validAt: string | null;
  /** Known to the service at this instant. */
  readonly knownAt: string | null;
  readonly language: LanguageCode;
  /** A table instead of tiles or cards. */
  readonly asTable: boolean;
  readonly actor: string | null;
  readonly statement: string | null;
  /** Legend entries that are switched off; null: as delivered. */
  readonly hidden: readonly string[] | null;
  /** Steps around the chosen actor, 1 to 3; null: the whole Land. */
  readonly around: number | null;
  readonly frame: Frame | null;
  readonly place: string | null;
  readonly task: string | null;
  readonly targetGroup: TargetGroup | null;
  readonly topicKinds: readonly TopicKind[];
  /** The Land to which a list is narrowed. */
  readonly topicLand: FederalStateCode | null;
  readonly topic: string | null;
  readonly source: string | null;
  /** The one of the questions that the findings answer. */
  readonly question: QuestionKey | null;
  readonly obligation: Obligation | null;
  /** Without the findings that somebody accepted. */
  readonly openOnly: boolean;
  /** The finding that is pointed at. */
  readonly finding: string | null;
}

/** The whole state of what is on screen. */
export interface View {
  readonly path: Path;
  readonly details: Details;
  /** Parameters that this version does not know or cannot read: kept, never stripped. */
  readonly others: readonly (readonly [string, string])[];
}

export const NO_DETAILS: Details = {
  validAt: null,
  knownAt: null,
  language: 'de',
  asTable: false,
  actor: null,
  statement: null,
  hidden: null,
  around: null,
  frame: null,
  place: null,
  task: null,
  targetGroup: null,
  topicKinds: [],
  topicLand: null,
  topic: null,
  source: null,
  question: null,
  obligation: null,
  openOnly: false,
  finding: null,
};

export const START: View = { path: { room: 'germany' }, details: NO_DETAILS, others: [] };
