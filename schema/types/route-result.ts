import { Field, ObjectType } from 'type-graphql';
import { Actor } from './actor.js';
import { CooperationKind } from './enums.js';
import { Responsibility } from './responsibility.js';
import { Route } from './route.js';
import { Task } from './task.js';

@ObjectType({ simpleResolvers: true, description: 'A referral that is not documented here and that would join a route.' })
export class MissingHop {
  @Field(() => Actor) readonly from!: Actor;
  @Field(() => Actor) readonly to!: Actor;
  @Field(() => CooperationKind) readonly kind!: CooperationKind;
}

@ObjectType({ simpleResolvers: true, description: 'Whom to turn to with a task, and on which way.' })
export class RouteResult {
  @Field(() => Task) readonly task!: Task;
  @Field(() => [Route], { description: 'Shortest first.' })
  readonly routes!: readonly Route[];
  @Field(() => [Responsibility], { description: 'Of those who are responsible; their actors have the public contact.' })
  readonly direct!: readonly Responsibility[];
  @Field(() => [MissingHop], { description: 'Without a route: the fewest usual referrals that would make one.' })
  readonly missing!: readonly MissingHop[];
  @Field(() => Boolean, { description: 'Nothing is documented, and usual referrals would make no route either.' })
  readonly noRoute!: boolean;
}
