import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export interface PackageFile {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
}

export function packageFile(): PackageFile {
  return JSON.parse(read('package.json')) as PackageFile;
}
