import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from './scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What comes to an end in a Land on a day. Resolvers add the facts that end and the slots that are no longer present.',
})
export class Cliff {
  @Field(() => Day, { description: 'The first day on which they no longer hold.' })
  readonly date!: string;
  @Field(() => Int, { description: 'How many facts end, the limit apart.' })
  readonly endingCount!: number;
}
