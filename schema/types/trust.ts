import { Field, Int, ObjectType } from 'type-graphql';
import { Cooperation } from './cooperation.js';
import { Fact } from './fact.js';

@ObjectType({ simpleResolvers: true, description: 'How well founded what is known of a Land is.' })
export class Trust {
  @Field(() => [Cooperation], { description: 'Some of the participants say yes, the others have not answered.' })
  readonly oneSided!: readonly Cooperation[];
  @Field(() => [Cooperation], { description: 'A participant says that there is no such cooperation.' })
  readonly disputed!: readonly Cooperation[];
  @Field(() => [Fact], { description: 'Facts whose last verification is too old, the oldest first; at most `limit`.' })
  readonly stale!: readonly Fact[];
  @Field(() => Int, { description: 'How many those are, the limit apart.' })
  readonly staleCount!: number;
  @Field(() => Int, { description: 'How many facts hold in the Land.' })
  readonly facts!: number;
  @Field(() => Int, { description: 'Of how many the evidence, as it stands, was ever found by a verification.' })
  readonly factsVerified!: number;
  @Field(() => Int) readonly factsNeverVerified!: number;
}
