import { Field, Float, ObjectType } from 'type-graphql';
import { Actor } from './actor.js';
import { Cooperation } from './cooperation.js';
import { Route } from './route.js';
import { Slot } from './slot.js';
import { Task } from './task.js';

@ObjectType({ simpleResolvers: true, description: 'Somebody over whom others are joined.' })
export class Broker {
  @Field(() => Actor) readonly actor!: Actor;
  @Field(() => Float, { description: 'Share of the shortest ways between all others that lead over this actor, 0 to 1.' })
  readonly betweenness!: number;
}

@ObjectType({ simpleResolvers: true, description: 'On whom and on what the network of a Land hangs, by what is documented, and what breaks or closes if something were otherwise.' })
export class Resilience {
  @Field(() => [Actor], { description: 'Without one of them the network falls apart.' })
  readonly singlePointsOfFailure!: readonly Actor[];
  @Field(() => [Cooperation], { description: 'The same of cooperations.' })
  readonly bridges!: readonly Cooperation[];
  @Field(() => [Broker], { description: 'The most important first. Empty also for a network too large to compute it; the text says so.' })
  readonly brokers!: readonly Broker[];
  @Field(() => [Task], { description: 'Somebody is documented to lead on them, and nobody would be.' })
  readonly brokenTasks!: readonly Task[];
  @Field(() => [Route], { description: 'From whom somebody responsible for a task can be reached by referrals and could not be any more: the shortest way as it is documented. At most 100.' })
  readonly brokenRoutes!: readonly Route[];
  @Field(() => [Slot], { description: 'Present as it is, not as it would be.' })
  readonly noLongerPresent!: readonly Slot[];
  @Field(() => [Slot], { description: 'Present only as it would be.' })
  readonly newlyPresent!: readonly Slot[];
}
