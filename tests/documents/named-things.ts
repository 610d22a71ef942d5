import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, matchesGlob, relative } from 'node:path';
import { SETTINGS } from '../../api/config.js';
import { PUBLIC_CODES } from '../../api/graphql/errors.js';
import { allVocabularies } from '../../schema/vocabulary/all.js';
import { NAMELESS } from '../house/text-guards.js';
import { anchorsIn, blocksIn, localLinksIn, spansIn } from './markdown.js';
import { ROOT, packageFile } from './repository.js';

/** A document of the repository: where it lies, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** What npm does without a script of that name. */
const OWN_COMMANDS = new Set(['ci', 'install']);

/** Commands that a page names and package.json does not have. */
export function unknownCommands({ text }: Page): readonly string[] {
  const { scripts } = packageFile();
  const code = [...spansIn(text), ...blocksIn(text).map((block) => block.text)].join('\n');
  const named = [...code.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|([a-z]+))/g)].map((match) => match[1] ?? match[2] ?? '');
  return named.filter((name) => !(name in scripts) && !OWN_COMMANDS.has(name));
}

const SETTING_NAMES = new Set(Object.values(SETTINGS).flatMap(({ name, secret }) => (secret ? [name, `${name}_FILE`] : [name])));
/** Words in capitals that are no settings: values of enums and codes of errors. */
const OTHER_CAPITALS = new Set<string>([...allVocabularies.flatMap(({ values }) => values), ...PUBLIC_CODES]);

/** Environment variables that a page names and the service does not know. */
export function unknownVariables({ text }: Page): readonly string[] {
  const spans = spansIn(text).filter((span) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(span) && !OTHER_CAPITALS.has(span));
  const shell = blocksIn(text).filter(({ language }) => language === 'sh').map((block) => block.text);
  const assigned = [...[...spansIn(text), ...shell].join('\n').matchAll(/(?:^|[\s;])([A-Z][A-Z0-9_]+)=/g)].map((match) => match[1] ?? '');
  return [...spans, ...assigned].filter((name) => !SETTING_NAMES.has(name));
}

const EXTENSION = /\.(?:ts|tsx|mjs|js|json|md|csv|graphql|yml|css|html|png|svg)$/;
const looksLikePath = (span: string): boolean => /^[\w.*<>-]+(?:\/[\w.*<>-]+)*\/?$/.test(span) && (span.includes('/') || EXTENSION.test(span));

/** Files and folders that a page names in backticks and that are not there; names that the house does without need not be. */
export function missingFiles({ path, text }: Page): readonly string[] {
  return spansIn(text).filter((span) => looksLikePath(span) && !NAMELESS.test(span) && !isThere(span, path));
}

function isThere(span: string, page: string): boolean {
  const pattern = span.replace(/<[^>]*>/g, '*').replace(/\/$/, '');
  const bases = ['', `${dirname(page)}/`, ...(pattern.includes('/') ? [] : ['**/'])];
  return bases.some((base) => [...tracked()].some((file) => matchesGlob(file, join(base, pattern))));
}

let known: ReadonlySet<string> | undefined;

/** Every file that git keeps or would keep, and every folder above one. */
function tracked(): ReadonlySet<string> {
  known ??= withFolders(execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' }).split('\n'));
  return known;
}

function withFolders(files: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const file of files) for (let path = file; path !== '.' && path !== ''; path = dirname(path)) all.add(path);
  return all;
}

/** Links and images of a page that lead nowhere in the repository. */
export function brokenLinks({ path, text }: Page): readonly string[] {
  return localLinksIn(text).filter(({ target, image }) => !leadsSomewhere(target, { path, text }, image)).map(({ target }) => target);
}

function leadsSomewhere(target: string, { path, text }: Page, image: boolean): boolean {
  const [file = '', anchor] = target.split('#');
  const place = file === '' ? path : relative(ROOT, join(ROOT, dirname(path), decodeURIComponent(file)));
  if (!existsSync(join(ROOT, place)) || (image && statSync(join(ROOT, place)).size === 0)) return false;
  return anchor === undefined || anchorsIn(file === '' ? text : readFileSync(join(ROOT, place), 'utf8')).has(decodeURIComponent(anchor));
}
