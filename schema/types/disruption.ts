import { Field, ObjectType } from 'type-graphql';
import { ActorKind, DisruptionState } from './enums.js';
import { Fact } from './fact.js';
import { Node } from './node.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'For a time an actor, or all actors of a kind, work in an area to a limited extent or not at all.',
})
export class Disruption extends Fact {
  @Field(() => ActorKind, { nullable: true, description: 'The kind that is disrupted, where it is not a single actor.' })
  readonly actorKind!: ActorKind | null;
  @Field(() => DisruptionState) readonly state!: DisruptionState;
}
