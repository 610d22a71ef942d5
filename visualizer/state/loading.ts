import { useCallback, useEffect, useState } from 'preact/hooks';
import { Problem } from '../api/problem.js';
import { send } from '../api/send.js';
import type { TypedText } from '../api/typed-text.js';
import { keepAnswer, keptAnswer } from './answers.js';

/** How far an answer has come. Waiting shows nothing at first, then a skeleton, then offers to stop. */
export type Loaded<Answer> =
  | { readonly state: 'waiting'; readonly since: 'now' | 'short' | 'long' }
  | { readonly state: 'ready'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'stopped' };

/** Milliseconds until the skeleton, and until stopping is offered. */
export const SKELETON_AFTER = 300;
export const STOP_AFTER = 8000;

export interface Asked<Answer> {
  readonly loaded: Loaded<Answer>;
  readonly again: () => void;
  readonly stop: () => void;
}

interface Run<Answer> {
  readonly key: string;
  readonly loaded: Loaded<Answer>;
}

const start = <Answer>(key: string): Run<Answer> => {
  const answer = keptAnswer(key) as Answer | undefined;
  return { key, loaded: answer === undefined ? { state: 'waiting', since: 'now' } : { state: 'ready', answer } };
};

/** Asks the service whenever the text or the variables change; `null` asks nothing yet. */
export function useAnswer<Answer, Variables>(text: TypedText<Answer, Variables>, variables: Variables | null): Asked<Answer> {
  const key = variables === null ? '' : `${text}${JSON.stringify(variables)}`;
  const [round, setRound] = useState(0);
  const [run, setRun] = useState<Run<Answer>>(() => start(key));
  const [abort, setAbort] = useState<AbortController | null>(null);
  const current = run.key === key ? run : start<Answer>(key);

  useEffect(() => {
    const begun = start<Answer>(key);
    setRun(begun);
    if (variables === null || begun.loaded.state === 'ready') return undefined;
    const controller = new AbortController();
    setAbort(controller);
    return follow({ key, asking: send(text, variables, controller.signal), controller, setRun });
  }, [key, round]);

  const again = useCallback(() => setRound((before) => before + 1), []);
  const stop = useCallback(() => abort?.abort('stopped'), [abort]);
  return { loaded: current.loaded, again, stop };
}

interface Following<Answer> {
  readonly key: string;
  readonly asking: Promise<Answer>;
  readonly controller: AbortController;
  readonly setRun: (run: Run<Answer>) => void;
}

/** Reports how the answer comes along; returns how to leave it. */
function follow<Answer>({ key, asking, controller, setRun }: Following<Answer>): () => void {
  let left = false;
  const report = (loaded: Loaded<Answer>): void => {
    if (!left) setRun({ key, loaded });
  };
  const timers = [
    setTimeout(() => report({ state: 'waiting', since: 'short' }), SKELETON_AFTER),
    setTimeout(() => report({ state: 'waiting', since: 'long' }), STOP_AFTER),
  ];
  const quiet = (): void => timers.forEach((timer) => clearTimeout(timer));
  asking.then(
    (answer) => {
      quiet();
      keepAnswer(key, answer);
      report({ state: 'ready', answer });
    },
    (error: unknown) => {
      quiet();
      if (controller.signal.aborted) report({ state: 'stopped' });
      else report({ state: 'failed', problem: error instanceof Problem ? error : new Problem('UNREADABLE', null, '') });
    },
  );
  return () => {
    left = true;
    quiet();
    controller.abort('left');
  };
}
