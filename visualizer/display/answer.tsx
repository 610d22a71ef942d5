import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { mayPass, type Problem } from '../api/problem.js';
import { announce, takeBack } from '../state/announcement.js';
import type { Asked } from '../state/loading.js';
import { texts } from '../texts/texts.js';
import { Button } from './button.js';
import { Notice } from './notice.js';

/** Grey bars where the answer will stand. */
function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {[90, 70, 80, 55].map((width) => <span key={width} class={`skeleton__bar skeleton__bar--${width}`} />)}
    </div>
  );
}

/** Nothing at first, then that it takes a while, in the status line too, then how to stop. */
function Waiting({ since, stop }: { readonly since: 'now' | 'short' | 'long'; readonly stop: () => void }) {
  const { states } = texts.value;
  const said = { now: '', short: states.waiting, long: states.slow }[since];
  useEffect(() => {
    if (said === '') return undefined;
    announce(said);
    return () => takeBack(said);
  }, [said]);
  if (since === 'now') return <div class="waiting" aria-busy="true" />;
  return (
    <div class="waiting" aria-busy="true">
      <p class="kern-body kern-body--muted">{said}</p>
      <Skeleton />
      {since === 'long' && <Button onClick={stop}>{states.stop}</Button>}
    </div>
  );
}

/** What failed, in words, with the number under which the service noted it, and a way to ask again where that may help. */
export function ProblemNotice({ problem, again }: { readonly problem: Problem; readonly again: () => void }) {
  const { states } = texts.value;
  return (
    <Notice tone="danger" title={states.failedTitle}>
      <p class="kern-body">{states.problems[problem.code]}</p>
      {problem.id !== null && <p class="kern-body">{states.errorId(problem.id)}</p>}
      {mayPass(problem) && <Button onClick={again}>{states.again}</Button>}
    </Notice>
  );
}

/** Shows an answer, or how far it has come. */
export function Answer<T>({ asked, children }: { readonly asked: Asked<T>; readonly children: (answer: T) => ComponentChildren }) {
  const { loaded, again, stop } = asked;
  const { states } = texts.value;
  switch (loaded.state) {
    case 'ready':
      return <>{children(loaded.answer)}</>;
    case 'waiting':
      return <Waiting since={loaded.since} stop={stop} />;
    case 'failed':
      return <ProblemNotice problem={loaded.problem} again={again} />;
    case 'stopped':
      return <Notice tone="info" title={states.stopped}><Button onClick={again}>{states.again}</Button></Notice>;
  }
}
