import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Compiled and not copied, or of no use at run time. */
const COMPILED = /\.tsx?$|\.md$/;

/** Copies what the compiler leaves: data, statements, texts. Returns how many files. */
export function copyAssets(root, folders) {
  const assets = folders.map((folder) => join(root, folder)).filter(existsSync).flatMap(filesBelow).filter((file) => !COMPILED.test(file));
  for (const asset of assets) copy(asset, join(root, 'dist', relative(root, asset)));
  return assets.length;
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** Removes what was built from files that are gone: it would go on running. */
export function dropOrphans(root, folders) {
  const built = folders.map((folder) => join(root, 'dist', folder)).filter(existsSync).flatMap(filesBelow);
  for (const file of built.filter((each) => !sourceOf(root, each).some(existsSync))) rmSync(file);
}

function sourceOf(root, built) {
  const path = join(root, relative(join(root, 'dist'), built));
  return /\.js(\.map)?$/.test(path) ? [path.replace(/\.js(\.map)?$/, '.ts')] : [path];
}

export function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
