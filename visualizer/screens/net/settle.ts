import { pictureAt, placeNet } from '../../graph/layout/lay-out.js';
import type { Placement } from '../../graph/layout/placement.js';
import type { Picture } from '../../graph/picture.js';
import { wayOf } from './arranging.js';
import { canvasOf, type Ground } from './canvas-of.js';
import type { Plan } from './plan.js';

export type GroundedPlan = Plan & { readonly ground: Ground };

/** A plan with its picture. */
export interface Settled {
  readonly plan: GroundedPlan;
  readonly placement: Placement;
  readonly picture: Picture;
}

/** Whether the nodes of two plans stand alike. */
const standAlike = (one: Plan, other: Plan): boolean =>
  one.steady === other.steady && one.ground === other.ground && one.arrangement === other.arrangement && one.middle === other.middle;

async function placesOf(plan: GroundedPlan, before: Settled | null): Promise<Placement> {
  if (before && standAlike(before.plan, plan)) return before.placement;
  const canvas = canvasOf(plan.steady, plan.ground);
  return placeNet(plan.steady, canvas, await wayOf(plan, plan.steady, canvas));
}

/** Makes the picture of a plan, with pauses in which the browser may do other things: none of the steps takes long. */
export async function settle(plan: GroundedPlan, before: Settled | null, pause: () => Promise<void>): Promise<Settled> {
  await pause();
  const placement = await placesOf(plan, before);
  await pause();
  const picture = pictureAt(placement, plan.net, canvasOf(plan.net, plan.ground));
  await pause();
  return { plan, placement, picture };
}
