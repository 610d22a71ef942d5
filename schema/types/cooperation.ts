import { Field, ObjectType } from 'type-graphql';
import { CooperationKind, CooperationStatus } from './enums.js';
import { Fact } from './fact.js';
import { Node } from './node.js';
import { Duration } from './scalars.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'Two or more actors work together, in areas that belong to the cooperation itself.',
})
export class Cooperation extends Fact {
  @Field(() => [CooperationKind], { description: 'The forms it takes.' })
  readonly kinds!: readonly CooperationKind[];
  @Field(() => CooperationStatus) readonly status!: CooperationStatus;
  @Field(() => Duration, { nullable: true, description: 'Within what time a request is answered.' })
  readonly deadline!: string | null;
  @Field(() => Duration, { nullable: true, description: 'The time from one meeting to the next.' })
  readonly frequency!: string | null;
  @Field(() => String, { nullable: true, description: 'By which way requests pass.' })
  readonly channel!: string | null;
}
