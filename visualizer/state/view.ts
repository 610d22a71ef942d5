import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { CooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import type { FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import type { FindingKind } from '../../schema/vocabulary/finding-kind.js';
import type { Obligation } from '../../schema/vocabulary/obligation.js';
import type { TargetGroup } from '../../schema/vocabulary/target-group.js';
import type { TopicKind } from '../../schema/vocabulary/topic-kind.js';
import type { QuestionKey } from '../legend/questions.js';

export type LandTab = 'befunde' | 'netz' | 'matrix' | 'stellen' | 'quellen';
export type LanguageCode = 'de' | 'en';

/** Rooms that show one thing, named by its id. */
export type PageRoom = 'actor' | 'statement' | 'finding' | 'task' | 'source' | 'practice';

/** Which room is open: the path of the address. */
export type Path =
  | { readonly room: 'germany' }
  | { readonly room: 'land'; readonly land: FederalStateCode; readonly tab: LandTab }
  | { readonly room: 'findings' }
  | { readonly room: 'report'; readonly land: FederalStateCode }
  | { readonly room: 'overview' }
  | { readonly room: 'finder' }
  | { readonly room: 'route' }
  | { readonly room: 'comparison' }
  | { readonly room: 'practices' }
  | { readonly room: 'whatIf' }
  | { readonly room: 'topics' }
  | { readonly room: 'sources' }
  | { readonly room: 'help' }
  | { readonly room: 'accessibility' }
  | { readonly room: PageRoom; readonly id: string }
  | { readonly room: 'unknown'; readonly path: string };

/** A cooperation that nobody has recorded, thought in. */
export interface Proposed {
  readonly kind: CooperationKind;
  readonly from: string;
  readonly to: string;
}

/** How the nodes of a network stand: in lanes by level, where forces put them, or around one of them. */
export const ARRANGEMENTS = ['ebenen', 'netz', 'umfeld'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

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
  readonly arrangement: Arrangement;
  /** Groups of a very large network that are unfolded. */
  readonly unfolded: readonly string[];
  readonly place: string | null;
  readonly task: string | null;
  readonly targetGroup: TargetGroup | null;
  readonly topicKinds: readonly TopicKind[];
  /** The Land to which a list is narrowed. */
  readonly land: FederalStateCode | null;
  readonly topic: string | null;
  readonly source: string | null;
  /** The one of the questions that the findings answer. */
  readonly question: QuestionKey | null;
  /** The one kind of findings that is asked for; null: all that answer the question. */
  readonly findingKind: FindingKind | null;
  readonly obligation: Obligation | null;
  /** Without the findings that somebody accepted. */
  readonly openOnly: boolean;
  /** The finding that is pointed at. */
  readonly finding: string | null;
  /** The reference pattern that Länder are held against; null: the one the meeting of 2020 asked for. Of findings: the one that they are about; null: any. */
  readonly pattern: string | null;
  /** A cell of the overview: Land and slot, `BW/iq~zav`. */
  readonly cell: string | null;
  /** Forms of cooperation that are asked for. */
  readonly forms: readonly CooperationKind[];
  /** The slot in which the forms are asked for; null: all. */
  readonly pair: string | null;
  /** Länder that are compared, at most two. */
  readonly lands: readonly FederalStateCode[];
  /** The other day at which one Land is compared with itself. */
  readonly against: string | null;
  /** Where a route begins: an actor's id or a place's key. */
  readonly start: string | null;
  /** Routes over suspended actors are shown as well. */
  readonly overSuspended: boolean;
  /** Actors, and kinds of them, that are thought away. */
  readonly goneActors: readonly string[];
  readonly goneKinds: readonly ActorKind[];
  readonly proposed: readonly Proposed[];
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
  arrangement: 'ebenen',
  unfolded: [],
  place: null,
  task: null,
  targetGroup: null,
  topicKinds: [],
  land: null,
  topic: null,
  source: null,
  question: null,
  findingKind: null,
  obligation: null,
  openOnly: false,
  finding: null,
  pattern: null,
  cell: null,
  forms: [],
  pair: null,
  lands: [],
  against: null,
  start: null,
  overSuspended: false,
  goneActors: [],
  goneKinds: [],
  proposed: [],
};

export const START: View = { path: { room: 'germany' }, details: NO_DETAILS, others: [] };
