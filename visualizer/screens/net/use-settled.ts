import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Picture } from '../../graph/picture.js';
import { remainingNet, remainingPicture } from '../../graph/remaining.js';
import { canvasOf } from './canvas-of.js';
import { painted } from './painted.js';
import type { Plan } from './plan.js';
import { settle, type GroundedPlan, type Settled } from './settle.js';

const atOnce = (): Promise<void> => Promise.resolve();

const isGrounded = (plan: Plan): plan is GroundedPlan => plan.ground !== null;

/**
 * The last plan that was made into a picture; null before the first. On the same ground the next one is made step by
 * step while the screen goes on; the first one, and each on another ground, before the browser draws. A plan that is
 * no longer asked for is left as it is, wherever it stands.
 */
export function useSettled(plan: Plan): Settled | null {
  const [settled, setSettled] = useState<Settled | null>(null);
  useLayoutEffect(() => {
    if (!isGrounded(plan)) return undefined;
    const leave = new AbortController();
    const pause = settled?.plan.ground === plan.ground ? () => painted(leave.signal) : atOnce;
    void settle(plan, settled, pause).then((made) => {
      if (!leave.signal.aborted) setSettled(made);
    });
    return () => leave.abort();
  }, [plan]);
  return settled;
}

/** What is to be seen until a plan is settled: what was drawn, without what is no longer asked for. */
export function usePicture(settled: Settled | null, plan: Plan): Picture | null {
  return useMemo(() => {
    if (settled === null) return null;
    const { plan: { net: drawn, ground }, picture } = settled;
    const left = settled.plan === plan ? drawn : remainingNet(settled.plan, plan.shown);
    return left === drawn ? picture : remainingPicture(picture, { drawn, left }, canvasOf(left, ground));
  }, [settled, plan]);
}
