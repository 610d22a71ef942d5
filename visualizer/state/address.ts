import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { isValueOf } from '../../schema/vocabulary/vocabulary.js';
import { readParameters, writeParameters } from './parameters.js';
import type { LandTab, PageRoom, Path, View } from './view.js';

const ROOMS = new Map<string, Path>([
  ['', { room: 'germany' }],
  ['befunde', { room: 'findings' }],
  ['ueberblick', { room: 'overview' }],
  ['zustaendigkeiten', { room: 'finder' }],
  ['weg', { room: 'route' }],
  ['vergleich', { room: 'comparison' }],
  ['praxis', { room: 'practices' }],
  ['was-waere-wenn', { room: 'whatIf' }],
  ['themen', { room: 'topics' }],
  ['quellen', { room: 'sources' }],
  ['hilfe', { room: 'help' }],
  ['barrierefreiheit', { room: 'accessibility' }],
]);
const SEGMENTS = new Map([...ROOMS].map(([segment, { room }]) => [room, segment]));
const PAGES = new Map<string, PageRoom>([
  ['stelle', 'actor'],
  ['aussage', 'statement'],
  ['befund', 'finding'],
  ['aufgabe', 'task'],
  ['quelle', 'source'],
  ['praxis', 'practice'],
]);
const PAGE_SEGMENTS = new Map([...PAGES].map(([segment, room]) => [room, segment]));
const TABS: readonly LandTab[] = ['befunde', 'netz', 'matrix', 'stellen', 'quellen'];

/** Percent-encoding that leaves readable what a fragment may hold as it is. */
const encode = (text: string): string => encodeURIComponent(text).replace(/%(3A|2C|2F)/g, (code) => decodeURIComponent(code));

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', '%20'));
  } catch {
    return text;
  }
}

function parsePath(path: string): Path {
  const [room = '', first, second, ...rest] = path.split('/');
  const known = first === undefined ? ROOMS.get(room) : undefined;
  if (known) return known;
  if (rest.length === 0 && first) return parseLong(room, first, second) ?? { room: 'unknown', path };
  return { room: 'unknown', path };
}

function parseLong(room: string, first: string, second: string | undefined): Path | undefined {
  const land = isValueOf(federalStateCode, first) ? first : undefined;
  const tab = TABS.find((candidate) => candidate === (second ?? TABS[0]));
  if (room === 'land' && tab && land) return { room: 'land', land, tab };
  if (room === 'bericht' && second === undefined && land) return { room: 'report', land };
  const page = second === undefined ? PAGES.get(room) : undefined;
  return page && { room: page, id: first };
}

function formatPath(path: Path): string {
  if (path.room === 'land') return `land/${path.land}/${path.tab}`;
  if (path.room === 'report') return `bericht/${path.land}`;
  if (path.room === 'unknown') return encode(path.path);
  if ('id' in path) return `${PAGE_SEGMENTS.get(path.room) ?? ''}/${encode(path.id)}`;
  return SEGMENTS.get(path.room) ?? '';
}

/** The view that an address stands for. Never fails: what cannot be read is kept and shown as unknown. */
export function parseAddress(hash: string): View {
  const [path = '', ...query] = hash.replace(/^#?\/?/, '').split('?');
  const pairs = query.join('?').split('&').filter(Boolean).map((pair): readonly [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [decode(name), decode(value.join('='))];
  });
  return { path: parsePath(path.split('/').map(decode).join('/')), ...readParameters(pairs) };
}

/** The canonical address of a view, with its `#`. */
export function formatAddress({ path, details, others }: View): string {
  const query = [...writeParameters(details), ...others].map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  return `#/${formatPath(path)}${query && `?${query}`}`;
}
