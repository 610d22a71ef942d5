import { cruise, type ICruiseResult, type IDependency } from 'dependency-cruiser';
import type { Import } from './import-check.js';

export interface Cruised {
  readonly files: readonly string[];
  readonly imports: readonly Import[];
  /** Files that import themselves by a detour. */
  readonly circular: readonly string[];
}

/** Reads the imports of all rooms, those of types included. */
export async function importsOf(root: string, folders: readonly string[]): Promise<Cruised> {
  const { output } = await cruise([...folders], {
    baseDir: root,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  });
  const { modules } = output as ICruiseResult;
  const own = modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`)));
  return {
    files: own.map(({ source }) => source),
    imports: own.flatMap(({ source, dependencies }) => dependencies.map((to) => asImport(source, to))),
    circular: own.filter(({ dependencies }) => dependencies.some((to) => to.circular)).map(({ source }) => source),
  };
}

function asImport(from: string, to: IDependency): Import {
  if (to.coreModule) return { from, to: `node:${to.module.replace(/^node:/, '')}`, kind: 'node' };
  if (!to.module.startsWith('.')) return { from, to: packageName(to.module), kind: 'npm', typeOnly: isTypeOnly(to) };
  return { from, to: to.resolved, kind: to.couldNotResolve ? 'unresolved' : 'file', typeOnly: isTypeOnly(to) };
}

function isTypeOnly(to: IDependency): boolean {
  return to.dependencyTypes.includes('type-only');
}

function packageName(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
