import { Field, ObjectType } from 'type-graphql';
import { Fact } from './fact.js';
import { Node } from './node.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'The constellation that ought to exist, as roles and edges, for as long as it is valid.',
})
export class ReferencePattern extends Fact {
  @Field(() => String, { description: 'Its short readable key.' })
  readonly key!: string;
}
