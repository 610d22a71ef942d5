import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What commands make and the repository does not keep. */
const MADE = /^(node_modules|\.git|\.cache|coverage|data|dist.*)$/;

/** All files of the repository, relative to its root with `/`, sorted. */
export function filesBelow(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !MADE.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(root, path);
      return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
    })
    .sort();
}

const BINARY = /\.(png|jpe?g|gif|ico|woff2?|xlsx|pdf|gz|zip|db)$/;

export function readText(root: string, file: string): string {
  return BINARY.test(file) ? '' : readFileSync(join(root, file), 'utf8');
}

const STRING_OR_COMMENT = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/.*$/gm;

/** Code without comments, so that a guard judges what runs and not what is explained. */
export function withoutComments(code: string): string {
  return code.replace(STRING_OR_COMMENT, (_whole, text: string | undefined) => text ?? '');
}
