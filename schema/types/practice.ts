import { Field, ObjectType } from 'type-graphql';
import { PracticeStanding } from './enums.js';
import { Fact } from './fact.js';
import { Node } from './node.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'A way of working that answers topics, with the roles and edges that make it up.',
})
export class Practice extends Fact {
  @Field(() => PracticeStanding) readonly standing!: PracticeStanding;
}
