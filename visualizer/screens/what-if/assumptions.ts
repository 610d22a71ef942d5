import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { Details, Proposed } from '../../state/view.js';

/** What is supposed, as the address holds it. */
export type Assumptions = Pick<Details, 'goneActors' | 'goneKinds' | 'proposed'>;

export const NOTHING_ASSUMED: Assumptions = { goneActors: [], goneKinds: [], proposed: [] };

export const isNothing = ({ goneActors, goneKinds, proposed }: Assumptions): boolean => goneActors.length + goneKinds.length + proposed.length === 0;

/** As the service takes them; null supposes nothing. */
export function suspension(assumed: Assumptions) {
  const { goneActors: actors, goneKinds: kinds, proposed } = assumed;
  return isNothing(assumed) ? null : { actors, kinds, proposed: proposed.map(({ kind, from, to }) => ({ kind, from, to })) };
}

const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter((other) => other !== item);
const withOne = <T>(list: readonly T[], item: T): readonly T[] => (list.includes(item) ? list : [...list, item]);
const alike = (one: Proposed, other: Proposed): boolean => one.kind === other.kind && one.from === other.from && one.to === other.to;

export const withActor = (assumed: Assumptions, id: string): Assumptions => ({ ...assumed, goneActors: withOne(assumed.goneActors, id) });
export const withoutActor = (assumed: Assumptions, id: string): Assumptions => ({ ...assumed, goneActors: without(assumed.goneActors, id) });
export const withKind = (assumed: Assumptions, kind: ActorKind): Assumptions => ({ ...assumed, goneKinds: withOne(assumed.goneKinds, kind) });
export const withoutKind = (assumed: Assumptions, kind: ActorKind): Assumptions => ({ ...assumed, goneKinds: without(assumed.goneKinds, kind) });

/** The same proposal twice is one. */
export const withProposed = (assumed: Assumptions, one: Proposed): Assumptions => ({ ...assumed, proposed: [...withoutProposed(assumed, one).proposed, one] });
export const withoutProposed = (assumed: Assumptions, one: Proposed): Assumptions => ({ ...assumed, proposed: assumed.proposed.filter((other) => !alike(other, one)) });

export type Trouble = 'actor' | 'proposed' | 'other';

/** What the service would not suppose, by the argument it names; null for any other error. */
export function troubleIn(argument: string | null): Trouble | null {
  if (argument === null || !argument.includes('suspend')) return null;
  if (argument.includes('suspend.actors')) return 'actor';
  return argument.includes('suspend.proposed') ? 'proposed' : 'other';
}
