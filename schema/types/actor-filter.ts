import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ActionArea, ActorKind, FederalStateCode } from './enums.js';

@InputType({ description: 'Narrows actors. All that is given must fit; of a list, one value is enough.' })
export class ActorFilter {
  @Field(() => [ActorKind], { nullable: true, description: 'Kind or further kind.' })
  readonly kinds?: readonly ActorKind[] | null;
  @Field(() => [FederalStateCode], { nullable: true, description: 'Serves a place in one of these Länder.' })
  readonly lands?: readonly FederalStateCode[] | null;
  @Field(() => [ActionArea], { nullable: true }) readonly actionAreas?: readonly ActionArea[] | null;
  @IsOptional() @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'Part of one of its names.' })
  readonly text?: string | null;
  @Field(() => ID, { nullable: true, description: 'Is part of this actor.' })
  readonly partOf?: string | null;
  @Field(() => ID, { nullable: true, description: 'Is carried by this actor.' })
  readonly carriedBy?: string | null;
}
