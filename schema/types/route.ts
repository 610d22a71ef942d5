import { Field, Int, ObjectType } from 'type-graphql';
import { Actor } from './actor.js';
import { Responsibility } from './responsibility.js';
import { RouteHop } from './route-hop.js';
import { Duration } from './scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A documented way to somebody who is responsible.' })
export class Route {
  @Field(() => Actor) readonly start!: Actor;
  @Field(() => Actor) readonly end!: Actor;
  @Field(() => Responsibility, { description: 'Of the end itself, or of the aggregate that stands for it.' })
  readonly responsibility!: Responsibility;
  @Field(() => [RouteHop], { description: 'Empty where the start is responsible itself.' })
  readonly hops!: readonly RouteHop[];
  @Field(() => Duration, { nullable: true, description: 'The sum of all deadlines; null unless every hop has one.' })
  readonly totalDeadline!: string | null;
  @Field(() => Int) readonly hopsWithoutDeadline!: number;
}
