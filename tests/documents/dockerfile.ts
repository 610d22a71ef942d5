/** One instruction of a Dockerfile: continued lines joined, comments dropped. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
}

export function instructionsOf(dockerfile: string): Instruction[] {
  return dockerfile
    .replace(/^\s*#.*$/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => /^\s*([A-Z]+)\s+(.*\S)\s*$/.exec(line))
    .flatMap((match) => (match?.[1] && match[2] ? [{ word: match[1], rest: match[2].replace(/\s+/g, ' ') }] : []));
}

/** What is copied from the work tree; copies between stages are none of it. */
export function copiedFiles(instructions: readonly Instruction[]): string[] {
  return instructions
    .filter(({ word, rest }) => word === 'COPY' && !rest.includes('--from='))
    .flatMap(({ rest }) => rest.split(' ').filter((part) => !part.startsWith('--')).slice(0, -1));
}

/** The last stage: the one that runs. */
export function finalStage(instructions: readonly Instruction[]): readonly Instruction[] {
  return instructions.slice(instructions.map(({ word }) => word).lastIndexOf('FROM'));
}

/** What `.dockerignore` lets through when it lets nothing through but what it names. */
export function letThrough(dockerignore: string): string[] {
  const lines = dockerignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (lines[0] !== '*') throw new Error('.dockerignore must begin with * and name what goes in.');
  return lines.slice(1).map((line) => line.replace(/^!/, ''));
}
