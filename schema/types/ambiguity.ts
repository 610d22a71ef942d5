import { Field, ObjectType } from 'type-graphql';
import { ActorKind, Scope } from './enums.js';

@ObjectType({ simpleResolvers: true, description: 'A point at which the sources themselves call a task unclear.' })
export class Ambiguity {
  @Field(() => String, { description: 'Its key within the task.' })
  readonly key!: string;
  @Field(() => [ActorKind], { description: 'The kinds of actors between which it is unclear.' })
  readonly actorKinds!: readonly ActorKind[];
  @Field(() => Scope, { description: 'How far the sources say so.' })
  readonly scope!: Scope;
}
