import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../api/problem.js';
import { ProblemNotice } from '../display/answer.js';

const AWAY = new Problem('OFFLINE', null, '');

/** A screen that is fetched when it is first entered, so that the first page does not carry it. */
export function onDemand<Props extends object>(fetchScreen: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let kept: FunctionComponent<Props> | null = null;
  return function Demanded(props: Props) {
    const [Screen, setScreen] = useState(() => kept);
    const [round, setRound] = useState(0);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (kept !== null) return;
      setFailed(false);
      fetchScreen().then(
        (screen) => {
          kept = screen;
          setScreen(() => screen);
        },
        () => setFailed(true),
      );
    }, [round]);
    if (failed) return <ProblemNotice problem={AWAY} again={() => setRound(round + 1)} />;
    return Screen === null ? <div class="waiting" aria-busy="true" /> : <Screen {...props} />;
  };
}
