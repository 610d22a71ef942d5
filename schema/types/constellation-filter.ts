import { IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActionArea, ActorKind, CooperationKind } from './enums.js';

@InputType({ description: 'Narrows a constellation. All that is given must fit; of a list, one value is enough.' })
export class ConstellationFilter {
  @Field(() => [ActorKind], { nullable: true }) readonly actorKinds?: readonly ActorKind[] | null;
  @Field(() => [ActionArea], { nullable: true }) readonly actionAreas?: readonly ActionArea[] | null;
  @Field(() => [CooperationKind], { nullable: true }) readonly cooperationKinds?: readonly CooperationKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Only what has to do with this task.' })
  readonly task?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only this actor and those it can reach in `depth` steps.' })
  readonly around?: string | null;
  @IsOptional() @Min(1) @Max(3)
  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Steps around that actor, 1 to 3.' })
  readonly depth?: number | null;
}
