import type { ActorProfileQuery } from '../../api/generated/operations.js';

/** A stakeholder with everything that its profile shows. */
export type ShownActor = NonNullable<ActorProfileQuery['actor']>;
