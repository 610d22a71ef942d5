import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node.js';
import { DateTime } from './scalars.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What one revision did to one fact.' })
export class Change extends Node {
  @Field(() => Int) readonly revision!: number;
  @Field(() => DateTime) readonly recordedAt!: string;
  @Field(() => String) readonly recordedBy!: string;
  @Field(() => String, { nullable: true }) readonly changeReason!: string | null;
}
