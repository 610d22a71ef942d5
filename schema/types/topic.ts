import { Field, ObjectType } from 'type-graphql';
import { ActorKind, TopicKind } from './enums.js';
import { Fact } from './fact.js';
import { Node } from './node.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'Something that people raised about working together.',
})
export class Topic extends Fact {
  @Field(() => TopicKind) readonly kind!: TopicKind;
  @Field(() => [ActorKind], { description: 'Between which kinds of actors.' })
  readonly actorKinds!: readonly ActorKind[];
}
