import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What the process that holds a store tells of each thing it did. */
export type Told = { readonly revision: number } | { readonly code: string };

/** What it is asked for: to write the change set of a number, or to read. */
export type Wish = number | 'revision';

/** A store in a process of its own, whose limits can be changed. */
export interface HeldStore {
  readonly pid: number;
  /** Writes the change set of this number. */
  append(number: number): Promise<Told>;
  revision(): Promise<Told>;
  /** Ends the process without asking. */
  kill(): Promise<void>;
}

const TYPESCRIPT = new URL('../../run/typescript.mjs', import.meta.url).href;
const WRITER = join(import.meta.dirname, 'writer.ts');

export async function holdStore(directory: string, lane: string): Promise<HeldStore> {
  const child = fork(WRITER, [directory, lane], { execArgv: ['--import', TYPESCRIPT] });
  const told = async (): Promise<Told> => ((await once(child, 'message')) as [Told])[0];
  await told();
  const tell = (what: Wish): Promise<Told> => {
    const answer = told();
    child.send(what);
    return answer;
  };
  return {
    pid: child.pid!,
    append: (number) => tell(number),
    revision: () => tell('revision'),
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
