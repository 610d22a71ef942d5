import { IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { TargetGroup } from './enums.js';
import { AreaKey } from './scalars.js';

@InputType({ description: 'From where to which task. Give exactly one of fromActor and fromArea.' })
export class RouteInput {
  @Field(() => ID) readonly task!: string;
  @Field(() => ID, { nullable: true, description: 'The actor that refers.' })
  readonly fromActor?: string | null;
  @Field(() => AreaKey, { nullable: true, description: 'The place where somebody asks.' })
  readonly fromArea?: string | null;
  @Field(() => TargetGroup, { nullable: true, description: 'For whom.' })
  readonly targetGroup?: TargetGroup | null;
  @IsOptional() @Min(1) @Max(6)
  @Field(() => Int, { nullable: true, defaultValue: 3, description: 'Steps at most, 1 to 6.' })
  readonly maxHops?: number | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Leave out who is suspended; who is limited is only marked.' })
  readonly avoidDisrupted?: boolean | null;
  @IsOptional() @Min(0) @Max(10)
  @Field(() => Int, { nullable: true, defaultValue: 3, description: 'Routes beside the first, 0 to 10.' })
  readonly alternatives?: number | null;
}
