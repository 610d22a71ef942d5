import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { cooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { findingKind } from '../../schema/vocabulary/finding-kind.js';
import { obligation } from '../../schema/vocabulary/obligation.js';
import { targetGroup } from '../../schema/vocabulary/target-group.js';
import { topicKind } from '../../schema/vocabulary/topic-kind.js';
import type { Vocabulary } from '../../schema/vocabulary/vocabulary.js';
import { questionOf } from '../legend/questions.js';
import { ARRANGEMENTS, NO_DETAILS, type Details, type Frame, type Proposed } from './view.js';

/** How one detail is written in the address. */
export interface Parameter<K extends keyof Details = keyof Details> {
  readonly name: string;
  readonly detail: K;
  /** The value that the text stands for; undefined when it cannot be read. */
  readonly read: (text: string) => Details[K] | undefined;
  /** The canonical text; null when the detail is as delivered. */
  readonly write: (value: Details[K]) => string | null;
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/;
const ID = /^[a-z]+:[\p{L}\p{N}._~-]+(:[\p{L}\p{N}._~-]+)*$/u;
const AREA = /^(DE|ABROAD|\d{2}|\d{3}|\d{5}|\d{9}|\d{12})$/;
const SLOT = /^[a-z][a-z0-9-]*(~[a-z][a-z0-9-]*)?$/;
const CELL = /^[A-Z]{2}\/[a-z][a-z0-9-]*(~[a-z][a-z0-9-]*)?$/;
const KEY = /^[a-z][a-z-]*$/;
const GROUP = /^[a-z]+(?:[-~][a-z]+)*$/;
const FRAME = /^(\d+(?:\.\d{1,2})?),(-?\d+),(-?\d+)$/;

/** A parameter among others: which detail it is for is no longer told by its type. */
function parameter<K extends keyof Details>(one: Parameter<K>): Parameter {
  return one as unknown as Parameter;
}

type TextDetail = 'validAt' | 'knownAt' | 'actor' | 'statement' | 'place' | 'task' | 'topic' | 'source' | 'finding' | 'pattern' | 'cell' | 'pair' | 'against' | 'start';

/** A detail that is a text of a certain form. */
function text(name: string, detail: TextDetail, form: RegExp): Parameter {
  return parameter({ name, detail, read: (written) => (form.test(written) ? written : undefined), write: (value) => value });
}

/** A text of one of two forms. */
const either = (first: RegExp, second: RegExp): RegExp => new RegExp(`(?:${first.source})|(?:${second.source})`, 'u');

const slug = (value: string): string => value.toLowerCase().replaceAll('_', '-');

/** The value of a closed list that a slug stands for. */
function unslug<V extends string>({ values }: Vocabulary<V>, written: string): V | undefined {
  return values.find((value) => slug(value) === written);
}

function listOf<T>(written: string, read: (item: string) => T | undefined): readonly T[] | undefined {
  const items = written === '' ? [] : written.split(',').map(read);
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length && new Set(known).size === known.length ? known : undefined;
}

const atMost = <T>(count: number, list: readonly T[] | undefined): readonly T[] | undefined => (list && list.length <= count ? list : undefined);

function readFrame(written: string): Frame | undefined {
  const [, zoom, x, y] = FRAME.exec(written) ?? [];
  return zoom === undefined || Number(zoom) === 0 ? undefined : { zoom: Number(zoom), x: Number(x) + 0, y: Number(y) + 0 };
}

const readDepth = (written: string): number | undefined => (/^[123]$/.test(written) ? Number(written) : undefined);

const readKeys = (written: string): readonly string[] | undefined => listOf(written, (key) => (KEY.test(key) ? key : undefined));

const readId = (written: string): string | undefined => (ID.test(written) ? written : undefined);

/** `referral/actor:a/actor:b` */
function readProposed(written: string): Proposed | undefined {
  const [form = '', from = '', to = '', ...rest] = written.split('/');
  const kind = unslug(cooperationKind, form);
  return kind && ID.test(from) && ID.test(to) && rest.length === 0 ? { kind, from, to } : undefined;
}

/** Proposals are objects: the same one twice is told by how it is written. */
function readAllProposed(written: string): readonly Proposed[] | undefined {
  return listOf(written, (item) => readProposed(item) && item)?.flatMap((item) => readProposed(item) ?? []);
}

const writtenProposed = ({ kind, from, to }: Proposed): string => `${slug(kind)}/${from}/${to}`;

const readGroups = (written: string): readonly string[] | undefined => (written === '' ? undefined : listOf(written, (group) => (GROUP.test(group) ? group : undefined)));

/** Every parameter of the address, in the order in which it is written. */
export const PARAMETERS: readonly Parameter[] = [
  text('stand', 'validAt', DAY),
  text('bekannt', 'knownAt', INSTANT),
  parameter({ name: 'sprache', detail: 'language', read: (written) => (written === 'en' ? 'en' : undefined), write: (value) => (value === 'en' ? 'en' : null) }),
  parameter({ name: 'ansicht', detail: 'asTable', read: (written) => written === 'tabelle' || undefined, write: (value) => (value ? 'tabelle' : null) }),
  text('stelle', 'actor', ID),
  text('aussage', 'statement', ID),
  parameter({ name: 'ohne', detail: 'hidden', read: readKeys, write: (value) => value?.join(',') ?? null }),
  parameter({ name: 'umfeld', detail: 'around', read: readDepth, write: (value) => value?.toString() ?? null }),
  parameter({ name: 'ausschnitt', detail: 'frame', read: readFrame, write: (value) => value && `${value.zoom},${value.x},${value.y}` }),
  parameter({ name: 'anordnung', detail: 'arrangement', read: (written) => ARRANGEMENTS.find((one) => one === written && one !== 'ebenen'), write: (value) => (value === 'ebenen' ? null : value) }),
  parameter({ name: 'aufgeklappt', detail: 'unfolded', read: readGroups, write: (value) => value.join(',') || null }),
  text('ort', 'place', AREA),
  text('aufgabe', 'task', ID),
  parameter({ name: 'zielgruppe', detail: 'targetGroup', read: (written) => unslug(targetGroup, written), write: (value) => value && slug(value) }),
  parameter({ name: 'art', detail: 'topicKinds', read: (written) => listOf(written, (item) => unslug(topicKind, item)), write: (value) => value.map(slug).join(',') || null }),
  parameter({ name: 'land', detail: 'land', read: (written) => unslug(federalStateCode, written.toLowerCase()), write: (value) => value }),
  text('thema', 'topic', ID),
  text('quelle', 'source', ID),
  parameter({ name: 'frage', detail: 'question', read: (written) => questionOf(written)?.key, write: (value) => value }),
  parameter({ name: 'befundart', detail: 'findingKind', read: (written) => unslug(findingKind, written), write: (value) => value && slug(value) }),
  parameter({ name: 'verbindlichkeit', detail: 'obligation', read: (written) => unslug(obligation, written), write: (value) => value && slug(value) }),
  parameter({ name: 'status', detail: 'openOnly', read: (written) => written === 'offen' || undefined, write: (value) => (value ? 'offen' : null) }),
  text('befund', 'finding', ID),
  text('muster', 'pattern', ID),
  text('feld', 'cell', CELL),
  parameter({ name: 'form', detail: 'forms', read: (written) => listOf(written, (item) => unslug(cooperationKind, item)), write: (value) => value.map(slug).join(',') || null }),
  text('zwischen', 'pair', SLOT),
  parameter({ name: 'laender', detail: 'lands', read: (written) => atMost(2, listOf(written, (item) => unslug(federalStateCode, item.toLowerCase()))), write: (value) => value.join(',') || null }),
  text('gegen', 'against', DAY),
  text('von', 'start', either(AREA, ID)),
  parameter({ name: 'ausgesetzte', detail: 'overSuspended', read: (written) => written === 'zeigen' || undefined, write: (value) => (value ? 'zeigen' : null) }),
  parameter({ name: 'ausfall', detail: 'goneActors', read: (written) => listOf(written, readId), write: (value) => value.join(',') || null }),
  parameter({ name: 'ausfall-art', detail: 'goneKinds', read: (written) => listOf(written, (item) => unslug(actorKind, item)), write: (value) => value.map(slug).join(',') || null }),
  parameter({ name: 'neu', detail: 'proposed', read: readAllProposed, write: (value) => value.map(writtenProposed).join(',') || null }),
];

/** The details that these parameters stand for, and the parameters that stand for nothing here. */
export function readParameters(pairs: readonly (readonly [string, string])[]): { readonly details: Details; readonly others: readonly (readonly [string, string])[] } {
  const details = new Map<keyof Details, unknown>();
  const others = pairs.filter(([name, written]) => {
    const parameter = PARAMETERS.find((candidate) => candidate.name === name);
    const value = parameter?.read(written);
    if (!parameter || value === undefined || details.has(parameter.detail)) return true;
    details.set(parameter.detail, value);
    return false;
  });
  return { details: { ...NO_DETAILS, ...Object.fromEntries(details) }, others };
}

/** The parameters that say what differs from the delivered details, in canonical order. */
export function writeParameters(details: Details): readonly (readonly [string, string])[] {
  return PARAMETERS.flatMap(({ name, detail, write }) => {
    const written = write(details[detail]);
    return written === null ? [] : [[name, written] as const];
  });
}
