import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from './scalars.js';

@ObjectType({ simpleResolvers: true, description: 'What one revision did to one fact.' })
export class Change {
  @Field(() => Int) readonly revision!: number;
  @Field(() => DateTime) readonly recordedAt!: string;
  @Field(() => String) readonly recordedBy!: string;
  @Field(() => String, { nullable: true }) readonly changeReason!: string | null;
}
