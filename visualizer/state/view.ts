import type { FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import type { TargetGroup } from '../../schema/vocabulary/target-group.js';
import type { TopicKind } from '../../schema/vocabulary/topic-kind.js';

export type LandTab = 'netz' | 'matrix' | 'stellen' | 'quellen';
export type LanguageCode = 'de' | 'en';

/** Rooms that show one thing, named by its id. */
export type PageRoom = 'actor' | 'statement';

/** Which room is open: the path of the address. */
export type Path =
  | { readonly room: 'germany' }
  | { readonly room: 'land'; readonly land: FederalStateCode; readonly tab: LandTab }
  | { readonly room: 'finder' }
  | { readonly room: 'topics' }
  | { readonly room: 'sources' }
  | { readonly room: 'help' }
  | { readonly room: 'accessibility' }
  | { readonly room: PageRoom; readonly id: string }
  | { readonly room: 'unknown'; readonly path: string };

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
  /** Germany as a table instead of tiles. */
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
  readonly topicLand: FederalStateCode | null;
  readonly topic: string | null;
  readonly source: string | null;
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
  topicLand: null,
  topic: null,
  source: null,
};

export const START: View = { path: { room: 'germany' }, details: NO_DETAILS, others: [] };
