import { Field, ObjectType } from 'type-graphql';
import { Actor } from './actor.js';
import { Cooperation } from './cooperation.js';
import { Disruption } from './disruption.js';
import { Evidence } from './evidence.js';
import { Duration } from './scalars.js';

@ObjectType({ simpleResolvers: true, description: 'One step of a route.' })
export class RouteHop {
  @Field(() => Actor) readonly from!: Actor;
  @Field(() => Actor) readonly to!: Actor;
  @Field(() => Cooperation, { nullable: true, description: 'The referral; null where a body hands down to one of its parts.' })
  readonly cooperation!: Cooperation | null;
  @Field(() => Boolean, { description: 'A body hands down to one of its parts.' })
  readonly handDown!: boolean;
  @Field(() => String, { nullable: true, description: 'By which way: a form, a mailbox, a hotline.' })
  readonly channel!: string | null;
  @Field(() => Duration, { nullable: true, description: 'By when an answer is due.' })
  readonly deadline!: string | null;
  @Field(() => Disruption, { nullable: true, description: 'What limits the one it leads to, else the one it comes from.' })
  readonly disrupted!: Disruption | null;
  @Field(() => [Evidence]) readonly evidence!: readonly Evidence[];
}
